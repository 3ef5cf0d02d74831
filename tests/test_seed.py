"""The seed article: what `extract` finds in it beside what a careful reader finds, kind by kind.

Run with `-s` to read the comparison: what is found, found otherwise, missed, and extra.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import newsevents as ne

Fields = dict[str, object]
LEAST = {"events": (10, 9), "statements": (12, 10), "casualties": (5, 1), "policy_changes": (3, 2)}
"""How many of the reader's records are found at least, and how many of them with every compared field right."""


class Pair(NamedTuple):
    """A record of the careful reader and the one that was found for it."""

    wanted: Any
    found: Any
    wrong: list[str]


class Comparison(NamedTuple):
    """One kind of record: pairs, what no found record matches, and what was found besides."""

    pairs: list[Pair]
    missed: list[Any]
    extra: list[Any]

    @property
    def right(self) -> int:
        return sum(not pair.wrong for pair in self.pairs)


def covered(record: Any) -> set[int]:
    """Return the characters that a record stands on."""
    spans = record.content if isinstance(record, ne.Statement) and record.content else record.spans
    return {at for span in spans for at in range(span.start, span.end)}


def actor_name(actor: ne.Actor | None) -> str | None:
    """Return the last word of who it is, which short and long forms of a name share."""
    said = actor and (actor.name or actor.role)
    return said.split()[-1].lower() if said else None


def chain(attribution: Iterable[ne.Link]) -> list[str | None]:
    return [actor_name(link.actor) for link in attribution]


def place_name(place: ne.Place | None) -> str | None:
    return place.name if place else None


def of_event(event: ne.Event) -> Fields:
    return {
        "category": event.category,
        "mode": event.mode,
        "date": event.date and event.date.timex3,
        "place": place_name(event.place),
    }


def of_statement(statement: ne.Statement) -> Fields:
    return {
        "speaker": actor_name(statement.speaker),
        "via": actor_name(statement.via),
        "mode": statement.mode,
        "act": statement.act,
        "date": statement.date and statement.date.timex3,
        "chain": chain(statement.attribution),
    }


def of_casualty(casualty: ne.Casualty) -> Fields:
    count = casualty.count
    return {
        "harm": casualty.harm,
        "count": (count.low, count.best, count.high, count.modifier),
        "group": actor_name(casualty.group),
        "perpetrator": actor_name(casualty.perpetrator),
        "place": place_name(casualty.place),
        "chain": chain(casualty.attribution),
    }


def of_policy_change(change: ne.PolicyChange) -> Fields:
    return {
        "action": change.action,
        "instrument": change.instrument,
        "products": sorted(change.products),
        "duration": change.duration,
        "in force": change.in_force and change.in_force.timex3,
    }


KINDS: dict[str, tuple[Callable[[Any], Fields], str]] = {
    "events": (of_event, "category"),
    "statements": (of_statement, "speaker"),
    "casualties": (of_casualty, "harm"),
    "policy_changes": (of_policy_change, "action"),
}


def compare(wanted: Sequence[Any], found: Sequence[Any], fields: Callable[[Any], Fields], key: str) -> Comparison:
    """Pair records that share words and the field `key`, those that share most first."""
    candidates = []
    for one in wanted:
        for other in found:
            here, there = covered(one), covered(other)
            shared = len(here & there) / max(1, min(len(here), len(there)))
            if shared >= 0.5 and fields(one)[key] == fields(other)[key]:
                right = sum(fields(one)[name] == fields(other)[name] for name in fields(one))
                both = len(here & there) / len(here | there)
                candidates.append((right, both, one, other))
    pairs: list[Pair] = []
    taken: set[str] = set()
    for _, _, one, other in sorted(candidates, key=lambda each: (each[0], each[1]), reverse=True):
        if taken.isdisjoint({f"wanted {one.id}", f"found {other.id}"}):
            taken |= {f"wanted {one.id}", f"found {other.id}"}
            mine, theirs = fields(one), fields(other)
            wrong = [f"{name}: {theirs[name]} for {mine[name]}" for name in mine if mine[name] != theirs[name]]
            pairs.append(Pair(one, other, wrong))
    return Comparison(
        pairs,
        [each for each in wanted if f"wanted {each.id}" not in taken],
        [each for each in found if f"found {each.id}" not in taken],
    )


def words(record: Any) -> str:
    spans = record.content if isinstance(record, ne.Statement) and record.content else record.spans
    return " … ".join(span.text for span in spans)[:90]


def told(kind: str, comparison: Comparison) -> str:
    """Return the comparison of one kind, for a reader."""
    wanted = len(comparison.pairs) + len(comparison.missed)
    lines = [f"{kind}: {comparison.right} right, {len(comparison.pairs)} found of {wanted}"]
    lines += [f"  otherwise {p.wanted.id}: {'; '.join(p.wrong)}" for p in comparison.pairs if p.wrong]
    lines += [f"  missed    {each.id}: {words(each)}" for each in comparison.missed]
    lines += [f"  extra     {each.id}: {words(each)}" for each in comparison.extra]
    return "\n".join(lines)


@pytest.fixture(scope="session")
def found(seed_article: ne.Article) -> ne.Report:
    return ne.extract(seed_article)


def test_every_date_is_found_with_its_value(seed_article: ne.Article, by_hand: ModuleType) -> None:
    wanted = by_hand.dates_by_hand(seed_article.text)
    found = ne.find_dates(seed_article.text, seed_article.moment)
    assert [(each.span, each.timex3) for each in found] == list(wanted)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_careful_reader_finds_is_found(kind: str, seed_by_hand: ne.Report, found: ne.Report) -> None:
    fields, key = KINDS[kind]
    comparison = compare(getattr(seed_by_hand, kind), getattr(found, kind), fields, key)
    account = told(kind, comparison)
    sys.stdout.write(f"\n{account}\n")
    found_least, right_least = LEAST[kind]
    assert len(comparison.pairs) >= found_least, account
    assert comparison.right >= right_least, account


def test_the_two_reports_of_dozens_are_not_added_up(found: ne.Report) -> None:
    toll = found.toll(ne.Harm.KILLED)
    assert toll is not None
    assert sum(each.count.vague is ne.VagueNumber.DOZENS for each in found.casualties) == 2
    assert sum(each.count.vague is ne.VagueNumber.DOZENS for each in toll.records) == 1


def test_every_span_points_home(found: ne.Report, seed_by_hand: ne.Report) -> None:
    for report in (found, seed_by_hand):
        text = report.article.text
        for record in report.records():
            assert all(text[span.start : span.end] == span.text for span in record.spans)


def test_the_comparison_tells_what_is_missed_otherwise_and_extra(seed_by_hand: ne.Report) -> None:
    wanted = seed_by_hand.casualties
    same = compare(wanted, wanted, of_casualty, "harm")
    assert (same.right, same.missed, same.extra) == (5, [], [])
    fewer = compare(wanted, wanted[1:], of_casualty, "harm")
    assert (fewer.right, fewer.missed) == (4, [wanted[0]])
    assert told("casualties", fewer).splitlines()[0] == "casualties: 4 right, 4 found of 5"
    other = ne.Casualty(id="x", harm=ne.Harm.KILLED, count=ne.Quantity.exactly(3), spans=wanted[3].spans)
    otherwise = compare([wanted[3]], [other], of_casualty, "harm")
    assert otherwise.right == 0
    assert "group" in told("casualties", otherwise)
