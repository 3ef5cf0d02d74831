"""Event drafts: which acts are one event, where and when it was, and what ACLED calls it."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.settings import Settings
from newsevents.languages.schema.events import Events
from newsevents.values import DateSpan, Place
from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    GeoPrecision,
    PloverCategory,
    PloverMode,
    Realis,
    Relation,
)

__all__ = ["Draft", "drafts_of", "merged", "one_a_place"]

_HAPPENED: Final = (Realis.ACTUAL, Realis.BACKGROUND)
_SHARING: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.COERCE, PloverCategory.MOBILIZE)
_SPREAD_REACH: Final = 3
# The first acts of an event tell whom it harmed; an event told a thousand times must not cost a thousand squared.
_TELLING: Final = 8
_MERGE_REACH: Final = 40
_LEAD: Final = 12
# What happens somewhere; the rest is said and signed by those it names.
_FORCEFUL: Final = (
    PloverCategory.ASSAULT,
    PloverCategory.PROTEST,
    PloverCategory.MOBILIZE,
    PloverCategory.COERCE,
    PloverCategory.RETREAT,
    PloverCategory.AID,
    None,
)


@attrs.define(eq=False)
class Draft:
    """An event under way: its acts, where and when, ACLED's type, and its links to other drafts.

    `dated_by` is the act whose sentence gave the date. `spreads` marks one of which the text says that it spread to
    where it tells of it. `elsewhere` are places named in one breath with its own.
    """

    acts: list[Act]
    place: Place | None
    date: DateSpan | None
    sites: tuple[Place, ...]
    mode: PloverMode | None
    acled: AcledSubEventType | None
    spreads: bool
    dated_by: Act | None = None
    elsewhere: tuple[Place, ...] = ()
    links: list[tuple[Relation, "Draft"]] = attrs.field(factory=list)
    id: str = ""

    @property
    def category(self) -> PloverCategory | None:
        """PLOVER's category, which all its acts share."""
        return self.acts[0].category

    @property
    def together(self) -> bool:
        """Whether those in it do it to each other."""
        return self.acts[0].sense.together

    @property
    def happened(self) -> bool:
        """Whether the text says that it happened."""
        return self.acts[0].realis in _HAPPENED


def drafts_of(acts: Sequence[Act], document: Document, settings: Settings, table: Events) -> list[Draft]:
    """Return the events that acts tell of, episode by episode, in text order."""
    drafts: list[Draft] = []
    for episode in _episodes(acts, document, settings):
        drafts.extend(_of_episode(episode, document, settings, table))
    _date_from_story(drafts, document, settings, table)
    return drafts


# ----------------------------------------------------------------------------------------------- episodes


def _episodes(acts: Sequence[Act], document: Document, settings: Settings) -> list[list[Act]]:
    """Group acts that are told together: in one sentence, or in the next of the paragraph without another date."""
    groups: list[list[Act]] = []
    for act in acts:
        if groups and _goes_on(groups[-1][-1], act, document, settings):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _goes_on(last: Act, act: Act, document: Document, settings: Settings) -> bool:
    if act.sentence == last.sentence:
        return True
    if act.sentence - last.sentence > 1 or settings.paragraph(act.sentence) != settings.paragraph(last.sentence):
        return False
    date = settings.date(act.trigger.first, *document.sentence_tokens[act.sentence])
    before = settings.date(last.trigger.first, *document.sentence_tokens[last.sentence])
    return date is None or before is None or _overlap(date, before)


def _overlap(one: DateSpan, other: DateSpan) -> bool:
    latest_start = max(filter(None, (one.start, other.start)), default=None)
    first_end = min(filter(None, (one.end, other.end)), default=None)
    return latest_start is None or first_end is None or latest_start <= first_end


def _of_episode(episode: list[Act], document: Document, settings: Settings, table: Events) -> list[Draft]:
    """Return the events of an episode: acts of one category, with no other mode, place or date, are one."""
    acled = _type_of(episode, table)
    drafts: list[Draft] = []
    place = None
    latest: tuple[Place, ...] = ()
    for act in episode:
        bounds = document.sentence_tokens[act.sentence]
        own_place = settings.place(act.trigger.first, *bounds, said=_is_said(act))
        date = settings.date(act.trigger.first, *bounds)
        sites = settings.sites(act.trigger.last, bounds[1], own_place or place) if act.sense.sites else ()
        spreads = _spreads(act, document, table)
        if act.sense.sites and not sites and _is_of_the_same(act, document, table):
            sites = latest
        latest = sites or latest
        draft = Draft([act], own_place, date, sites, act.mode, _shared(act, acled), spreads)
        draft.dated_by = act if date is not None else None
        draft.elsewhere = settings.named_with(own_place)
        known = None if spreads else next((each for each in drafts if _is_same(each, draft)), None)
        if known is not None:
            _join(known, draft)
        else:
            draft.place = own_place or place
            drafts.append(draft)
        place = own_place or place
    return drafts


def _is_said(act: Act) -> bool:
    """Whether an act is words and signatures, done by those it names wherever they are."""
    return act.category not in _FORCEFUL or act.mode is PloverMode.CEASEFIRE


def _is_of_the_same(act: Act, document: Document, table: Events) -> bool:
    """Whether an act is done to what was named before ("set both on fire")."""
    near = document.tokens.lowers[act.trigger.first : act.trigger.last + 1]
    return any(word in table.pronouns for word in near)


def _type_of(episode: Sequence[Act], table: Events) -> AcledSubEventType | None:
    """Return the ACLED type that the acts of an episode share: by combination, else by rank.

    What only is background to the rest counts where there is nothing else.
    """
    for realis in _HAPPENED:
        types = _types([act for act in episode if act.realis is realis], table)
        for rank in table.ranks:
            found = next((each for each in types if each in rank), None)
            if found is not None:
                return found
    return None


def _types(acts: Sequence[Act], table: Events) -> list[AcledSubEventType]:
    """Return the types of acts in text order, with those of their combinations before them."""
    senses = {act.sense.name for act in acts}
    own = {act.acled for act in acts if act.acled is not None}
    taken: set[str] = set()
    lost: set[AcledSubEventType] = set()
    types: list[AcledSubEventType] = []
    for each in table.combinations:
        if each.these.isdisjoint(senses) or (each.those.isdisjoint(senses) and each.types.isdisjoint(own)):
            continue
        types.append(each.acled)
        taken |= each.these | each.those
        lost |= each.types
    kept = (
        act.acled for act in acts if act.acled is not None and act.sense.name not in taken and act.acled not in lost
    )
    return [*types, *kept]


def _shared(act: Act, acled: AcledSubEventType | None) -> AcledSubEventType | None:
    """Return the type of an act in an episode: the episode's for acts of force, its own for the rest."""
    if act.realis not in _HAPPENED:
        return None
    if act.category in _SHARING:
        return acled if act.acled is not None or act.category is PloverCategory.PROTEST else None
    return acled if acled is AcledSubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY else act.acled


def _spreads(act: Act, document: Document, table: Events) -> bool:
    """Whether the text says of an act that it spread to where it tells of it."""
    after = document.tokens.lowers[act.trigger.last : act.trigger.last + _SPREAD_REACH]
    return act.category is PloverCategory.PROTEST and any(word in table.spreads for word in after)


def _date_from_story(drafts: Sequence[Draft], document: Document, settings: Settings, table: Events) -> None:
    """Date the events whose sentences name no day: by the last one of the paragraph, else by the dateline.

    The day told of one place says nothing of another, nor of what is told to have been before; the dateline says
    nothing of what is spoken of as known.
    """
    last: Draft | None = None
    for draft in drafts:
        if draft.date is not None:
            last = draft if draft.dated_by is not None else last
            continue
        act = draft.acts[0]
        lead = document.tokens.lowers[document.sentence_tokens[act.sentence][0] : act.trigger.first]
        if act.realis is not Realis.ACTUAL or draft.spreads or any(word in table.before_that for word in lead[-_LEAD:]):
            continue
        draft.date = None if _is_known(act, document, table) else settings.report_day
        if last is not None and last.dated_by is not None and _tells_before(last.dated_by, act, settings):
            elsewhere = (
                draft.place is not None and last.place is not None and not _is_same_place(draft.place, last.place)
            )
            draft.date = draft.date if elsewhere else last.date


def _is_known(act: Act, document: Document, table: Events) -> bool:
    """Whether the text speaks of an act as of one that the reader knows ("the murder of ..."): it may be old news."""
    return not act.trigger.verb and document.tokens.lowers[act.trigger.first - 1] in table.definite


def _tells_before(dated: Act, act: Act, settings: Settings) -> bool:
    """Whether the act that a date was read with comes before another one in the same paragraph."""
    return dated.trigger.first < act.trigger.first and settings.paragraph(dated.sentence) == settings.paragraph(
        act.sentence
    )


# ------------------------------------------------------------------------------------------------ merging


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """Join drafts that tell the same event again, looking back over the last ones only."""
    kept: list[Draft] = []
    for draft in drafts:
        recent = [] if draft.spreads else kept[-_MERGE_REACH:]
        same = next((each for each in reversed(recent) if _is_told_again(each, draft)), None)
        if same is not None:
            _join(same, draft)
        else:
            kept.append(draft)
    return kept


def _is_told_again(one: Draft, other: Draft) -> bool:
    """Whether a later draft tells of an earlier one; a day first named with the later is news, not a repeat."""
    if one.acled is not other.acled or not _is_same(one, other):
        return False
    return one.date is not None or other.dated_by is None


def _join(kept: Draft, other: Draft) -> None:
    kept.acts.extend(other.acts)
    if kept.place is None or (other.place is not None and kept.place.precision is GeoPrecision.COUNTRY):
        kept.place = other.place or kept.place
    kept.mode = kept.mode or other.mode
    if kept.date is None or (other.date is not None and kept.date.start is None):
        kept.date, kept.dated_by = other.date or kept.date, other.dated_by or kept.dated_by
    if other.sites:
        names = {site.name for site in kept.sites}
        kept.sites = (*kept.sites, *(site for site in other.sites if site.name not in names))


def _is_same(one: Draft, other: Draft) -> bool:
    """Whether two drafts may tell of one event: same category and realis, and no other mode, place, victims or date."""
    if one.category is not other.category or one.happened is not other.happened:
        return False
    if one.together is not other.together:
        return False
    if one.spreads and one.acts[0].sense is not other.acts[0].sense:
        return False
    if one.mode is not None and other.mode is not None and one.mode is not other.mode:
        return False
    if one.place is not None and other.place is not None and not _is_same_place(one.place, other.place):
        return False
    harmed, also_harmed = _harmed(one), _harmed(other)
    if harmed and also_harmed and harmed.isdisjoint(also_harmed):
        return False
    if one.date is None or other.date is None or one.date == other.date:
        return True
    # "By Tuesday" leaves room for Monday.
    return (one.date.start is None or other.date.start is None) and _overlap(one.date, other.date)


def _harmed(draft: Draft) -> set[AcledInter]:
    """Return the kinds of actor that the acts of a draft are done to, where the words tell the kind."""
    patients = (act.arguments.patient for act in draft.acts[:_TELLING] if not act.sense.together)
    return {each.sort.inter for each in patients if each is not None and each.sort.inter is not None}


def _is_same_place(one: Place, other: Place) -> bool:
    """Whether two places may be one: the same name, or the one lies in the other as far as the text says."""
    if one.country != other.country and one.country is not None and other.country is not None:
        return False
    if one.name == other.name or one.name in other.within or other.name in one.within:
        return True
    return one.country == other.country and GeoPrecision.COUNTRY in (one.precision, other.precision)


def one_a_place(drafts: Sequence[Draft]) -> list[Draft]:
    """Part what is told of several places at once ("protests in X and Y"): an event has one place, as ACLED has it."""
    return [part for draft in drafts for part in (draft, *(attrs.evolve(draft, place=one) for one in draft.elsewhere))]
