"""Hints: people of whom the text says that they were shot or stabbed, and maybe later that they died."""

from typing import Final

from newsevents.extract.harm.figures import Figure, People
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Relation

__all__ = ["resolve_hints"]

_PARTS: Final = 50  # how many figures are compared


def resolve_hints(hurt: list[Figure], dead: list[Figure]) -> None:
    """Link the dead to those of whom it was said that they were shot or stabbed."""
    hints = [f for f in hurt if f.reading.hint]
    number = sum(f.number for f in dead if not f.unnumbered)
    if not hints or not number or len(hints) != len(hurt):
        return
    if all(_of_two_kinds(one, other) for one in dead[:_PARTS] for other in hints[:_PARTS]):
        return
    if any(_told_apart(one, other) for one in dead[:_PARTS] for other in hints[:_PARTS]):
        _link_fatally(hints, dead)
        return
    shot = sum(f.number for f in hints)
    if number >= shot:
        for f in hints:
            dead[0].link(Relation.UPDATES, f)
    else:
        largest = max(hints, key=lambda f: f.number)
        for f in dead:
            if f.number <= largest.number:
                f.link(Relation.SUBSET_OF, largest)


def _link_fatally(hints: list[Figure], dead: list[Figure]) -> None:
    """Link those of whom an adverb says that they died: "a man who had stabbed four people, two of them fatally"."""
    for one in dead[:_PARTS]:
        if one.reading.rule == "fatally":
            hint = next((f for f in reversed(hints) if f.sentence == one.sentence and f.number > one.number), None)
            if hint is not None:
                one.link(Relation.SUBSET_OF, hint)


def _told_apart(one: Figure, other: Figure) -> bool:
    """Whether a text sets two people side by side: "one man was shot and another was stabbed to death"."""
    if one.role is not None and other.role is not None and one.role != other.role and one.sentence != other.sentence:
        victims = other.reading.victims
        if not victims.definite or victims.owned:
            return True  # "the driver died; his two passengers were taken away with injuries"
    if _did_it(one, other):
        return True
    if one.sentence != other.sentence or one.reading.victims.first == other.reading.victims.first:
        return False
    return all(
        victims.kind == "N" and victims.head >= 0 and not victims.definite and not victims.named
        for victims in (one.reading.victims, other.reading.victims)
    )


def _did_it(one: Figure, other: Figure) -> bool:
    """Whether the one who died did what was done to the others: "stabbed two people before he was shot dead"."""
    agents, victims = other.reading.agents, one.reading.victims
    if one.sentence != other.sentence or one.number != 1 or not agents:
        return False
    told = other.reading.trigger.trigger
    if other.number == 1 and not other.reading.victims.owned and (told is None or told.form is not VerbForm.PAST):
        return False  # "dies after a shooting the suspect had planned"
    if any(agent is victims for agent in agents):
        return True
    doer = len(agents) == 1 and not agents[0].plural
    return doer and other.number > 1 and (victims.kind == "h" or (agents[0].kind == "h" and not victims.article))


def _of_two_kinds(one: Figure, other: Figure) -> bool:
    """Whether no one shot is among the dead: soldiers and fighters, but anybody may have shot himself."""
    return (
        other.reading.rule != "self" and People.ANY not in (one.people, other.people) and one.people is not other.people
    )
