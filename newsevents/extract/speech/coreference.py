"""Coreference: whom a pronoun, "the minister" or "the ministry" stands for."""

import bisect
import functools
from typing import Final

from newsevents.extract.names.countries import country_of
from newsevents.extract.names.gazetteer import builtin
from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.subjects import main_subject

__all__ = ["Referents", "state_of"]

_REACH: Final = 40


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

    def said(self, at: int, mention: Mention, end: int = 0) -> None:
        """Remember who spoke at a token, and where what was said ends."""
        self._speakers.append((at, end, mention))

    def of_pronoun(self, pronoun: str, at: int) -> Mention | None:
        """Return whom a pronoun at a token stands for, or None: the speaker, or the subject, last named that fits."""
        wanted = self._pronouns.get(pronoun, "")
        if wanted not in ("m", "f", "p", "n"):
            return None
        speaker = next(
            (
                (each, end)
                for where, end, each in reversed(self._speakers[-6:])
                if where < at and self._fits(each, wanted, speaks=True)
            ),
            None,
        )
        subject = self._subject_before(at, wanted)
        if speaker is None or subject is None:
            return subject if speaker is None else speaker[0]
        # Whom the speaker spoke of is not who speaks on.
        return subject if subject.first >= max(self._last_said(at), speaker[1]) else speaker[0]

    def of_afterword(self, pronoun: str, at: int, first: int) -> Mention | None:
        """Return whom the pronoun behind a content stands for: the subject of the content, which begins at `first`."""
        wanted = self._pronouns.get(pronoun, "")
        subject = main_subject(self._layout, first, at)
        if wanted not in ("m", "f", "p", "n") or subject is None or subject[2] is None:
            return None
        return subject[2] if self._fits(subject[2], wanted) else None

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
                return mention
            governed = governed or mention
        return governed

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
        return self._cast.last_called(mention.role.rpartition(" ")[2].lower(), mention.first)


@functools.lru_cache(maxsize=4096)
def state_of(name: str, language: str) -> str | None:
    """Return the country that a name is the capital of, or itself names."""
    country = country_of(name, language)
    if country is not None:
        return country
    return next((known.country for known in builtin(language).lookup(name) if known.capital), None)
