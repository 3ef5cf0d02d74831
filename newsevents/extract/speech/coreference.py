"""Coreference: whom a pronoun, "the minister" or "the ministry" stands for."""

import bisect
import functools
import re
from typing import Final

from newsevents.extract.names.countries import country_of
from newsevents.extract.names.gazetteer import builtin
from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.subjects import main_subject

__all__ = ["Referents", "state_of"]

_REACH: Final = 40
# "met Roe.", "met Roe on Monday", "met Roe, on the sidelines": no verb of its own follows.
_ENDS_OBJECT: Final = re.compile(",?[Lp]|[.;&]|$")
_FULL_NAME: Final = 2
_SHORTEST_NAME: Final = 3


class Referents:
    """Who was named before each place of a document, for those who are called by a pronoun or a bare role.

    Call `said` with each speaker in text order, so that "she" after a quotation means who was quoted.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._cast = layout.document.cast
        self._mentions = self._cast.mentions
        self._firsts = [each.first for each in self._mentions]
        self._pronouns = layout.people.pronouns
        self._speakers: list[tuple[int, int, Mention]] = []
        self._units = [first for first, _ in layout.units]

    def said(self, at: int, mention: Mention, end: int = 0) -> None:
        """Remember who spoke at a token, and where what was said ends."""
        self._speakers.append((at, end, mention))

    def of_pronoun(self, pronoun: str, at: int, *, resumes: bool = False) -> Mention | None:
        """Return whom a pronoun at a token stands for, or None: the speaker, or the subject, last named that fits.

        One who `resumes` has spoken before, or is at least named: no stranger of the sentence before goes on.
        """
        wanted = self._pronouns.get(pronoun, "")
        if wanted not in ("m", "f", "p", "n"):
            return None
        own = self._subject_of_clause(at, wanted)
        if own is not None:
            return own
        speaker = self._spoken_before(at, wanted)
        subject = self._subject_before(at, wanted)
        if resumes and (speaker is not None or (subject is not None and self._full(subject).name is None)):
            return None if speaker is None else speaker[0]
        if speaker is None or subject is None:
            return subject if speaker is None else speaker[0]
        # Whom the speaker spoke of is not who speaks on.
        return subject if subject.first >= max(self._last_said(at), speaker[1]) else speaker[0]

    def of_afterword(self, pronoun: str, at: int, first: int) -> Mention | None:
        """Return whom the pronoun behind a content stands for: the subject of the content, which begins at `first`.

        A person without a name is told of by who spoke before: "Roe said … A second attacker was shot dead, he said".
        """
        wanted = self._pronouns.get(pronoun, "")
        subject = main_subject(self._layout, first, at)
        if wanted not in ("m", "f", "p", "n") or subject is None or subject[2] is None:
            return None
        unnamed = wanted in ("m", "f") and self._full(subject[2]).name is None
        if unnamed and self._spoken_before(first, wanted) is not None:
            return None
        return subject[2] if self._fits(subject[2], wanted) else None

    def _spoken_before(self, at: int, wanted: str) -> tuple[Mention, int] | None:
        """Return the last speaker before a token whom a pronoun fits, and where what was said ends."""
        for where, end, each in reversed(self._speakers[-6:]):
            if where < at and self._fits(each, wanted, speaks=True):
                return each, end
        return None

    def _subject_of_clause(self, at: int, wanted: str) -> Mention | None:
        """Return the government that a clause of time takes up again: "Moscow gave no toll since May, when it said"."""
        layout = self._layout
        if wanted != "n" or at < 1 or layout.lowers[at - 1] not in layout.speech.questions:
            return None
        subject = main_subject(layout, self._unit_of(at), at)
        if subject is None:
            return None
        first, last, named = subject
        if named is None and last == first + 1 and layout.shape[first] == "N":
            # A name that is met here for the first time.
            named = Mention(first, last, name=layout.words[first])
        governs = named is not None and named.name is not None and state_of(named.name, self._cast.language) is not None
        return named if governs else None

    def _unit_of(self, at: int) -> int:
        return self._units[max(bisect.bisect_right(self._units, at) - 1, 0)]

    def _last_said(self, at: int) -> int:
        return next((where for where, _, _ in reversed(self._speakers) if where < at), -1)

    def _subject_before(self, at: int, wanted: str) -> Mention | None:
        """Return the last mention that fits and that no preposition governs, else the last that fits."""
        shape = self._layout.shape
        index = bisect.bisect_left(self._firsts, at)
        governed = None
        for mention in reversed(self._mentions[max(index - _REACH, 0) : index]):
            if mention.last > at or not self._fits(mention, wanted):
                continue
            if mention.first == 0 or shape[mention.first - 1] not in "Lp":
                return self._actor_upon(mention, wanted) or mention
            governed = governed or mention
        return governed

    def _actor_upon(self, met: Mention, wanted: str) -> Mention | None:
        """Return the subject of the sentence whose object a person is, if it fits: "Roe met Diallo. He said"."""
        if wanted not in ("m", "f") or _ENDS_OBJECT.match(self._layout.shape, met.last) is None:
            return None
        subject = main_subject(self._layout, self._unit_of(met.first), met.first)
        if subject is None or subject[2] is None or not self._fits(subject[2], wanted):
            return None
        # Who is surely a woman is meant by "she" before one of whom nothing is known.
        surer = self._full(met).sex == wanted and self._full(subject[2]).sex != wanted
        return None if surer else subject[2]

    def _full(self, mention: Mention) -> Mention:
        return self._cast.fullest(mention)

    def _fits(self, mention: Mention, wanted: str, *, speaks: bool = False) -> bool:
        """Whether a pronoun may stand for a mention; one that `speaks` is a body unless its lone name says nothing."""
        full = self._full(mention)
        named = full.name is not None and " " not in full.name
        head = (full.name or full.role or "").rpartition(" ")[2].lower()
        body = not full.person and (
            full.kind.sector is not None or (speaks and not named) or head in self._layout.people.bodies
        )
        if wanted == "p":
            return full.plural or body
        if wanted == "n":
            if speaks and named and state_of(full.name or "", self._cast.language) is not None:
                # "Moscow rejected the claim. It said …"
                return True
            several = full.plural and head not in self._layout.people.collectives
            return body and not several and not self._is_agency(mention)
        return full.person and not full.plural and full.sex in ("", wanted)

    def _is_agency(self, mention: Mention) -> bool:
        """Whether a mention is the agency in the brackets of a dateline."""
        return mention.first > 0 and self._layout.shape[mention.first - 1] == "("

    def of_role(self, mention: Mention) -> Mention | None:
        """Return who "the minister" or "the ministry" is: the last one named whose role or name ends in that word."""
        if mention.name is not None or not mention.definite or mention.role is None:
            return None
        head = mention.role.rpartition(" ")[2].lower()
        return self._cast.last_called(head, mention.first) or self._holder(mention, head)

    def _holder(self, mention: Mention, head: str) -> Mention | None:
        """Return who was said before to hold an office: "Dale was named Rovers manager … The Rovers manager said"."""
        index = bisect.bisect_left(self._firsts, mention.first)
        for office in reversed(self._mentions[max(index - _REACH, 0) : index]):
            if office.name is not None or office.role is None or not office.person or office.plural:
                continue
            same = mention.affiliation is None or office.affiliation in (None, mention.affiliation)
            if same and office.role.rpartition(" ")[2].lower() == head:
                holder = self._subject_of_office(office)
                if holder is not None:
                    return holder
        return None

    def _subject_of_office(self, office: Mention) -> Mention | None:
        """Return the named person whom a sentence gives an office: "is", "was named", "as" before it."""
        layout, at = self._layout, office.first - 1
        first = self._unit_of(office.first)
        while at > first and layout.shape[at] in "DM":
            at -= 1
        given = layout.shape[at] == "V" or layout.lowers[at] in layout.speech.quoting
        if not given and not (layout.shape[at] == "x" and layout.shape[at - 1] == "V"):
            return None
        subject = main_subject(layout, first, at)
        named = None if subject is None or subject[2] is None else self._full(subject[2])
        return subject[2] if subject is not None and named is not None and named.person and named.name else None

    def of_handle(self, handle: str) -> Mention | None:
        """Return the person that an account names: "@SenRoe" is Senator Jane Roe, and so are "@janeroe" and "@JRoe"."""
        return self._handles.get(_letters(handle))

    @functools.cached_property
    def _handles(self) -> dict[str, Mention | None]:
        """The persons of the text by what their accounts may be called; None where two may be called so."""
        found: dict[str, Mention | None] = {}
        for person in {full.name: full for each in self._mentions if (full := self._full(each)).person}.values():
            names = [_letters(word) for word in (person.name or "").split()]
            if len(names) < _FULL_NAME or len(names[-1]) < _SHORTEST_NAME:
                continue
            titles = [_letters(word) for word in (person.role or "").split()]
            before = {names[0], names[0][:1], *(word[:end] for word in titles for end in range(2, len(word) + 1))}
            for word in before:
                key = word + names[-1]
                found[key] = None if key in found else person
        layout = self._layout
        for at, word in enumerate(layout.words):
            if word[0] == "@" and layout.shape[at - 1 : at] == "(" and at - 1 in layout.finishes:
                # "Jane Roe (@roewrites)"
                found[_letters(word)] = layout.finishes[at - 1]
        return found


def _letters(name: str) -> str:
    """Return the letters of a name in lower case."""
    return "".join(filter(str.isalpha, name.lower()))


@functools.lru_cache(maxsize=4096)
def state_of(name: str, language: str) -> str | None:
    """Return the country that a name is the capital of, or itself names."""
    country = country_of(name, language)
    if country is not None:
        return country
    return next((known.country for known in builtin(language).lookup(name) if known.capital), None)
