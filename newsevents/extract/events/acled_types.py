"""ACLED types: which one the acts of an episode share, and which acts keep one of their own."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.drafts import HAPPENED
from newsevents.extract.events.telling import SHARING, is_known
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import AcledSubEventType, PloverCategory, PloverMode

__all__ = ["is_apart", "type_beside", "type_of", "type_of_act"]

# Who is arrested at a protest is part of it; at the scene of a blow it is a deed of its own.
_OF_CROWDS: Final = (
    AcledSubEventType.VIOLENT_DEMONSTRATION,
    AcledSubEventType.PROTEST_WITH_INTERVENTION,
    AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
    AcledSubEventType.PEACEFUL_PROTEST,
    AcledSubEventType.MOB_VIOLENCE,
)


def type_of(episode: Sequence[Act], table: Events) -> AcledSubEventType | None:
    """Return the ACLED type that the acts of an episode share: by combination, else by rank.

    What only is background to the rest counts where there is nothing else.
    """
    for realis in HAPPENED:
        acts = [act for act in episode if act.realis is realis and not act.tried]
        types = _types(acts, table) if acts else []
        found = next((each for rank in table.ranks for each in types if each in rank), None) if types else None
        if found is not None:
            return found
    return None


def is_apart(act: Act, shared: AcledSubEventType | None) -> bool:
    """Whether an act is a deed of its own beside the force told with it: an arrest, or forces sent."""
    if act.acled is None:
        return False
    return act.category is PloverCategory.MOBILIZE or (act.mode is PloverMode.ARREST and shared not in _OF_CROWDS)


def type_beside(act: Act, episode: Sequence[Act], document: Document, table: Events) -> AcledSubEventType | None:
    """Return the type that an act has with those of its sentence that it opens, what is spoken of as known left out."""
    if episode[0] is not act or (act.category is PloverCategory.MOBILIZE and _is_told_beside(episode, document, table)):
        return act.acled
    near = [
        each
        for each in episode
        if each is act or (each.sentence == act.sentence and not is_known(each, document, table))
    ]
    found = type_of(near, table)
    # An arrest is part of the protest it ends, and takes no other deed for its own ("two were arrested and one shot").
    arrest = act.mode is PloverMode.ARREST and act.trigger.verb
    return act.acled if arrest and found not in _OF_CROWDS else found


def _is_told_beside(episode: Sequence[Act], document: Document, table: Events) -> bool:
    """Whether "and" parts the act that opens an episode from the next ("sent troops, and rebels shelled the port")."""
    if len(episode) == 1 or not episode[0].trigger.verb:
        return False
    between = document.tokens.lowers[episode[0].trigger.last : episode[1].trigger.first]
    joined = any(word in table.lists and word.isalpha() for word in between)
    return joined and table.responses.isdisjoint(between) and table.parts.isdisjoint(between[-2:])


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


def type_of_act(act: Act, acled: AcledSubEventType | None) -> AcledSubEventType | None:
    """Return the type of an act in an episode: the episode's for acts of force, its own for the rest."""
    if act.realis not in HAPPENED:
        return None
    if act.tried:
        return act.acled
    if act.category in SHARING and act.acled is not AcledSubEventType.OTHER:
        return acled if act.acled is not None or act.category is PloverCategory.PROTEST else None
    return acled if acled is AcledSubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY else act.acled
