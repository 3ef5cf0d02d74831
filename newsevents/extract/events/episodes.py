"""Episodes: acts that are told together, made into drafts of events with their place, date and ACLED type."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.drafts import HAPPENED, Draft, is_outcome, is_same, is_same_place, join, overlap
from newsevents.extract.events.people import People
from newsevents.extract.events.settings import Settings
from newsevents.extract.events.triggers import Trigger
from newsevents.languages.schema.events import Events
from newsevents.values import DateSpan, Place
from newsevents.vocabulary import AcledSubEventType, Granularity, PloverCategory, PloverMode, Realis

__all__ = ["drafts_of"]

_SHARING: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.COERCE, PloverCategory.MOBILIZE)
# Who is arrested at a protest is part of it; at the scene of a blow it is a deed of its own.
_OF_CROWDS: Final = (
    AcledSubEventType.VIOLENT_DEMONSTRATION,
    AcledSubEventType.PROTEST_WITH_INTERVENTION,
    AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
    AcledSubEventType.PEACEFUL_PROTEST,
    AcledSubEventType.MOB_VIOLENCE,
)
_BLOWS: Final = (PloverCategory.ASSAULT, PloverCategory.COERCE)
# What is called or set for a day to come.
_SET: Final = (PloverCategory.PROTEST, PloverCategory.CONSULT, PloverCategory.MOBILIZE)
_AHEAD: Final = (Realis.PLANNED, Realis.HYPOTHETICAL)
# What a government does holds wherever it governs, unless the words say where.
_DECREED: Final = (PloverCategory.COERCE, PloverCategory.RETREAT)
_SPREAD_REACH: Final = 3
_STORY_REACH: Final = 20
_THERE: Final = 5
_CHARGE_REACH: Final = 60
# The first acts of an event tell whom it harmed; an event told a thousand times must not cost a thousand squared.
_LEAD: Final = 12
# What happens somewhere; the rest is said and signed by those it names.
_FORCEFUL: Final = (
    PloverCategory.ASSAULT,
    PloverCategory.PROTEST,
    PloverCategory.MOBILIZE,
    PloverCategory.COERCE,
    PloverCategory.RETREAT,
    None,
)


def drafts_of(
    acts: Sequence[Act], document: Document, settings: Settings, people: People, table: Events
) -> list[Draft]:
    """Return the events that acts tell of, episode by episode, in text order."""
    drafts: list[Draft] = []
    for episode in _episodes(acts, document, settings, table):
        drafts.extend(_of_episode(episode, document, settings, people, table))
    _date_from_story(drafts, document, settings, table)
    return drafts


def _episodes(acts: Sequence[Act], document: Document, settings: Settings, table: Events) -> list[list[Act]]:
    """Group acts that are told together: in one sentence, or in the next of the paragraph without another date.

    What another act caused is no part of it.
    """
    groups: list[list[Act]] = []
    for act in acts:
        if groups and _goes_on(groups[-1][-1], act, document, settings, table):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _goes_on(last: Act, act: Act, document: Document, settings: Settings, table: Events) -> bool:
    if act.sentence == last.sentence:
        between = document.tokens.lowers[last.trigger.last : act.trigger.first]
        return act.category is last.category or table.causes.isdisjoint(between)
    if _is_before_that(act, document, table):
        return False
    if act.sentence - last.sentence > 1 or settings.paragraph(act.sentence) != settings.paragraph(last.sentence):
        return False
    date, before = _day_of(act, document, settings, table), _day_of(last, document, settings, table)
    return date is None or before is None or overlap(date, before)


def _day_of(act: Act, document: Document, settings: Settings, table: Events) -> DateSpan | None:
    """Return when an act took place, or will, as its sentence says."""
    told = False if act.trigger.verb or act.category in _BLOWS else None
    planned = act.realis is Realis.PLANNED and act.trigger.verb
    ahead = planned or (act.realis in _AHEAD and act.category in _SET) or told
    return settings.date(act.trigger.first, *_bounds(act, document, table), ahead=ahead)


def _bounds(act: Act, document: Document, table: Events) -> tuple[int, int]:
    """Return the tokens of a sentence that may tell when and where an act was.

    What somebody was sentenced for, or sanctioned over, has a day and a place of its own.
    """
    (first, last), lowers = document.sentence_tokens[act.sentence], document.tokens.lowers
    if _is_ground(act, document, table):
        return act.trigger.first, last
    if act.category is PloverCategory.SANCTION:
        end = min(last - 1, act.trigger.last + _CHARGE_REACH)
        last = next((at for at in range(act.trigger.last, end) if _opens_a_charge(lowers, at, table)), last)
    return first, last


def _opens_a_charge(lowers: Sequence[str], at: int, table: Events) -> bool:
    """Whether a word opens what somebody is charged with, and no length of time ("for six months")."""
    after = lowers[at + 1 : at + 4]
    return lowers[at] in table.charges and table.spans_of_time.isdisjoint(after)


def _is_ground(act: Act, document: Document, table: Events) -> bool:
    """Whether an act is only the ground for another, told before it ("sanctions over a crackdown")."""
    lead = document.tokens.lowers[max(act.trigger.first - _THERE + 1, 0) : act.trigger.first]
    return not act.trigger.verb and any(word in table.charges for word in lead) and table.lists.isdisjoint(lead)


def _of_episode(
    episode: list[Act], document: Document, settings: Settings, people: People, table: Events
) -> list[Draft]:
    """Return the events of an episode: acts of one category, with no other mode, place or date, are one."""
    shared = _type_of(episode, table)
    drafts: list[Draft] = []
    place, there = None, -1
    latest: tuple[Place, ...] = ()
    for told in episode:
        act, bounds = told, _bounds(told, document, table)
        own_place = settings.place(act.trigger.first, *bounds, said=_is_said(act))
        date = _day_of(act, document, settings, table)
        if settings.is_ahead(date) and act.realis in (Realis.ACTUAL, Realis.HYPOTHETICAL):
            # "Called a strike for Monday", "would meet her in Oslo on Friday": a day to come makes it a plan.
            act = attrs.evolve(act, realis=Realis.PLANNED)
        sites = settings.sites(act.trigger.last, bounds[1], own_place or place) if act.sense.sites else ()
        spreads = _spreads(act, document, table)
        if act.sense.sites and not sites and _is_of_the_same(act, document, table):
            sites = latest
        latest = sites or latest
        acled = shared if not _is_apart(told, shared) else _type_beside(told, episode, document, table)
        draft = Draft([act], own_place, date, sites, act.mode, _shared(act, acled), spreads)
        draft.dated_by = act if date is not None else None
        draft.elsewhere = () if _is_said(act) else settings.named_with(own_place)
        draft.who = people.names(told) if _is_said(act) else frozenset()
        draft.known = _is_known(act, document, table)
        known = None if spreads else _joined_to(draft, told, drafts, document, table)
        if known is not None:
            join(known, draft)
        else:
            stays = _stays_there(act, act.sentence == there, document, table)
            draft.place = own_place or (place if stays else None)
            drafts.append(draft)
        if own_place is not None:
            place, there = own_place, act.sentence
        further = None if spreads else _spread_from(drafts[-1], act, document, settings, table)
        if further is not None:
            drafts.append(further)
    return drafts


def _joined_to(draft: Draft, act: Act, drafts: Sequence[Draft], document: Document, table: Events) -> Draft | None:
    """Return the draft of an episode that an act only tells more of, or None."""
    for each in drafts:
        if is_same(each, draft) or is_outcome(each, draft):
            return each
        if each.acts[-1].sentence != act.sentence:
            continue
        result = each.happened is draft.happened and _is_result(each.acts[-1], act, document, table)
        if result or _is_purpose(each, act, document, table):
            return each
    return None


def _is_result(before: Act, act: Act, document: Document, table: Events) -> bool:
    """Whether an act tells what a blow did to things: "fired mortars, setting a shop on fire"."""
    if before.category is not PloverCategory.ASSAULT or act.mode is not PloverMode.DESTROY:
        return False
    lowers, at = document.tokens.lowers, act.trigger.first
    if not before.trigger.verb and at - before.trigger.last <= 1:
        return True
    return lowers[at].endswith(table.progressive) and lowers[at - 1] in table.lists


def _is_purpose(draft: Draft, act: Act, document: Document, table: Events) -> bool:
    """Whether talks are what a visit is for ("will visit the capital for talks with the army")."""
    if draft.category is not PloverCategory.CONSULT or act.category is not PloverCategory.CONSULT:
        return False
    return not act.trigger.verb and document.tokens.lowers[act.trigger.first - 1] in table.charges


def _stays_there(act: Act, same_sentence: bool, document: Document, table: Events) -> bool:
    """Whether an act without a place of its own is where the one before it in the episode was.

    Words and signatures, what is decreed for a whole country, and what another act is only the ground for, are not.
    """
    if _is_ground(act, document, table):
        return False
    return not _is_said(act) and (same_sentence or act.category not in _DECREED or act.mode is PloverMode.ARREST)


def _is_said(act: Act) -> bool:
    """Whether an act is words and signatures, done by those it names wherever they are."""
    if act.mode is PloverMode.VISIT:
        return False
    return act.category not in _FORCEFUL or act.mode is PloverMode.CEASEFIRE


def _is_of_the_same(act: Act, document: Document, table: Events) -> bool:
    """Whether an act is done to what was named before ("set both on fire")."""
    near = document.tokens.lowers[act.trigger.first : act.trigger.last + 1]
    return any(word in table.pronouns for word in near)


def _type_of(episode: Sequence[Act], table: Events) -> AcledSubEventType | None:
    """Return the ACLED type that the acts of an episode share: by combination, else by rank.

    What only is background to the rest counts where there is nothing else.
    """
    for realis in HAPPENED:
        types = _types([act for act in episode if act.realis is realis], table)
        for rank in table.ranks:
            found = next((each for each in types if each in rank), None)
            if found is not None:
                return found
    return None


def _is_apart(act: Act, shared: AcledSubEventType | None) -> bool:
    """Whether an act is a deed of its own beside the force told with it: an arrest, or forces sent."""
    if act.acled is None:
        return False
    return act.category is PloverCategory.MOBILIZE or (act.mode is PloverMode.ARREST and shared not in _OF_CROWDS)


def _type_beside(act: Act, episode: Sequence[Act], document: Document, table: Events) -> AcledSubEventType | None:
    """Return the type that an act has with those of its sentence that it opens, what is spoken of as known left out."""
    if episode[0] is not act:
        return act.acled
    near = [
        each
        for each in episode
        if each is act or (each.sentence == act.sentence and not _is_known(each, document, table))
    ]
    found = _type_of(near, table)
    # An arrest is part of the protest it ends, and takes no other deed for its own ("two were arrested and one shot").
    arrest = act.mode is PloverMode.ARREST and act.trigger.verb
    return act.acled if arrest and found not in _OF_CROWDS else found


def _types(acts: Sequence[Act], table: Events) -> list[AcledSubEventType]:
    """Return the types of acts in text order, with those of their combinations before them."""
    firm = [act for act in acts if not act.sense.faint or act.tool is not None]
    acts = firm if any(act.acled is not None for act in firm) else acts
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
    if act.realis not in HAPPENED:
        return None
    if act.category in _SHARING and act.acled is not AcledSubEventType.OTHER:
        return acled if act.acled is not None or act.category is PloverCategory.PROTEST else None
    return acled if acled is AcledSubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY else act.acled


def _spreads(act: Act, document: Document, table: Events) -> bool:
    """Whether the text says of an act that it spread to where it tells of it."""
    after = document.tokens.lowers[act.trigger.last : act.trigger.last + _SPREAD_REACH]
    return act.category is PloverCategory.PROTEST and any(word in table.spreads for word in after)


def _spread_from(draft: Draft, act: Act, document: Document, settings: Settings, table: Events) -> Draft | None:
    """Return what an act grew to elsewhere, as the text goes on ("began in X and spread to Y", "X. It spread to Y")."""
    if act.category is not PloverCategory.PROTEST or draft.place is None:
        return None
    lowers, (first, last) = document.tokens.lowers, document.sentence_tokens[act.sentence]
    at = next(
        (
            at
            for at in range(act.trigger.last, min(last, act.trigger.last + _STORY_REACH))
            if lowers[at] in table.spreads
        ),
        None,
    )
    if at is not None:
        draft.date = settings.date(act.trigger.first, first, at)
        draft.dated_by = act if draft.date is not None else None
    elif act.sentence + 1 < len(document.sentence_tokens):
        first, last = document.sentence_tokens[act.sentence + 1]
        told = lowers[first] in table.subjects
        at = next((at for at in range(first, min(last, first + _THERE)) if told and lowers[at] in table.spreads), None)
    if at is None:
        return None
    there = next((each for each in settings.place_mentions(at, min(last, at + _THERE)) if each.located), None)
    if there is None or is_same_place(there.place, draft.place):
        return None
    grown = attrs.evolve(
        act,
        trigger=Trigger(at, at + 1, True, act.trigger.senses),
        sentence=document.sentence_at(document.tokens.starts[at]),
    )
    found = Draft([grown], there.place, settings.date(at, at, last), (), act.mode, draft.acled, True)
    found.elsewhere = settings.named_with(there.place)
    return found


def _date_from_story(drafts: Sequence[Draft], document: Document, settings: Settings, table: Events) -> None:
    """Date the events whose sentences name no day: by the last one of the paragraph, else by the dateline.

    The day told of one place says nothing of another, nor of what is told to have been before; the dateline says
    nothing of what is spoken of as known.
    """
    last: Draft | None = None
    lead = _lead(drafts, settings)
    for draft in drafts:
        if draft.date is not None:
            if draft.date.start is None and last is not None and _is_by_then(draft, last, settings):
                draft.date = last.date
            last = draft if draft.dated_by is not None else last
            continue
        act = draft.acts[0]
        if act.realis is not Realis.ACTUAL or draft.spreads or _is_before_that(act, document, table):
            continue
        if last is not None and last.acts[0].sentence == act.sentence and _is_ground(act, document, table):
            # The day of the sanctions is not that of what they are for.
            continue
        draft.date = None if _is_known(act, document, table) else settings.report_day
        if (
            draft.date is not None
            and lead is not None
            and draft.category in _SHARING
            and not _is_elsewhere(draft, lead)
        ):
            draft.date = lead.date
        if last is not None and last.dated_by is not None and _tells_before(last.dated_by, act, settings):
            draft.date = draft.date if _is_elsewhere(draft, last) else last.date


def _is_by_then(draft: Draft, last: Draft, settings: Settings) -> bool:
    """Whether what happened by a day is told to be of the day before it in the paragraph, at the same place."""
    if last.date is None or last.dated_by is None or draft.date is None or last.date.start is None:
        return False
    return (
        not _is_elsewhere(draft, last)
        and overlap(draft.date, last.date)
        and _tells_before(last.dated_by, draft.acts[0], settings)
    )


def _is_elsewhere(one: Draft, other: Draft) -> bool:
    """Whether the text tells of two events at two places."""
    return one.place is not None and other.place is not None and not is_same_place(one.place, other.place)


def _lead(drafts: Sequence[Draft], settings: Settings) -> Draft | None:
    """Return the event that a report opens with, where it is dated within the days of the dateline."""
    first, days = drafts[0] if drafts else None, settings.report_day
    if first is None or first.date is None or days is None or first.dated_by is None or first.dated_by.sentence > 1:
        return None
    # "Last night" is the hour of one blow, and none of a whole report.
    day, earliest = first.date.start, days.start
    if first.date.granularity is not Granularity.DAY or day is None or earliest is None or day < earliest:
        return None
    return first if first.category in _SHARING and overlap(first.date, days) else None


def _is_before_that(act: Act, document: Document, table: Events) -> bool:
    """Whether the words before an act put it before the time told of ("initially")."""
    lead = document.tokens.lowers[document.sentence_tokens[act.sentence][0] : act.trigger.first]
    return any(word in table.before_that for word in lead[-_LEAD:])


def _is_known(act: Act, document: Document, table: Events) -> bool:
    """Whether the text speaks of an act as of one that the reader knows ("the murder of ..."): it may be old news."""
    return not act.trigger.verb and document.tokens.lowers[act.trigger.first - 1] in table.definite


def _tells_before(dated: Act, act: Act, settings: Settings) -> bool:
    """Whether the act that a date was read with comes before another one in the same paragraph."""
    return dated.trigger.first < act.trigger.first and settings.paragraph(dated.sentence) == settings.paragraph(
        act.sentence
    )
