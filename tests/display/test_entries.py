import datetime as dt

import newsevents as ne
from newsevents.display.entries import Kind, entries, entry

TEXT = "The ministry cut the fuel tax for six months from Friday."


def rows(record: ne.Event | ne.Statement | ne.Casualty | ne.PolicyChange) -> dict[str, str]:
    return {row.label: str(row) for row in entry(record).rows}


def test_a_policy_change_says_until_when_or_that_the_text_does_not() -> None:
    change = ne.PolicyChange(
        id="p1",
        action=ne.PolicyAction.AMEND,
        instrument=ne.PolicyInstrument.TAX,
        products=("fuel",),
        duration=ne.Duration("P6M"),
        in_force=ne.DateSpan.parse("2022-01-07"),
    )
    shown = entry(change)
    assert shown.title == "amend tax: fuel"
    assert rows(change)["ends"] == "2022-07-07"
    open_start = ne.PolicyChange(id="p1", action=ne.PolicyAction.AMEND, duration=ne.Duration("P6M"))
    assert rows(open_start)["ends"] == "day not fixed by the text"
    assert "ends" not in rows(ne.PolicyChange(id="p1", action=ne.PolicyAction.AMEND))


def test_a_policy_change_tells_one_day_once() -> None:
    removed = ne.PolicyChange(id="p1", action=ne.PolicyAction.REMOVE, in_force=ne.DateSpan.parse("2023-05-02"))
    assert rows(removed)["in force"] == "Tue 2023-05-02"
    assert "ends" not in rows(removed)
    held = ne.DateSpan(None, dt.date(2023, 5, 2), extent=ne.Extent.THROUGHOUT)
    kept = ne.PolicyChange(id="p1", action=ne.PolicyAction.EXTEND, in_force=held)
    assert rows(kept)["in force"] == "until 2023-05-02"
    assert rows(kept)["ends"] == "2023-05-02"


def test_only_what_is_known_has_a_row() -> None:
    assert rows(ne.Event(id="e1", category=ne.PloverCategory.PROTEST)) == {}
    assert rows(ne.Statement(id="s1")) == {"how": "assert, indirect"}


def test_what_did_not_happen_is_marked_as_such() -> None:
    planned = ne.Event(id="e1", category=ne.PloverCategory.PROTEST, realis=ne.Realis.PLANNED)
    assert rows(planned) == {"realis": "planned"}
    denied = ne.Casualty(
        id="c1",
        harm=ne.Harm.KILLED,
        count=ne.Quantity.exactly(3),
        status=ne.ClaimStatus.DENIED,
        realis=ne.Realis.DENIED,
    )
    assert rows(denied) == {"figure": "3 exactly", "status": "denied", "realis": "denied"}


def test_every_field_that_holds_something_is_shown() -> None:
    span = ne.TextSpan.of(TEXT, 4, 12)
    ministry = ne.Actor(role="ministry", mention=span)
    day = ne.DateSpan(dt.date(2022, 1, 7), dt.date(2022, 1, 7))
    link = ne.Link(actor=ministry, cue=span)
    other = ne.RecordLink(ne.Relation.RESPONSE_TO, "e1")
    shared = {"attribution": (link,), "links": (other,), "notes": ("a note",), "extra": (("key", "given"),)}
    statement = ne.Statement(id="s1", speaker=ministry, via=ministry, addressees=(ministry,), date=day, **shared)  # type: ignore[arg-type]
    assert rows(statement) == {
        "how": "assert, indirect",
        "via": "ministry",
        "to": "ministry",
        "when": "Fri 2022-01-07",
        "source": "ministry “ministry”",
        "links": "response to e1",
        "note": "a note",
        "extra": "key: given",
    }
    casualty = ne.Casualty(
        id="c1",
        harm=ne.Harm.INJURED,
        count=ne.Quantity.exactly(3),
        perpetrator=ministry,
        cause=span,
        place=ne.Place("Redhill"),
        date=day,
        as_of=day,
        event_ids=("e1", "e2"),
    )
    assert rows(casualty) == {
        "figure": "3 exactly",
        "by": "ministry",
        "cause": "“ministry”",
        "when": "Fri 2022-01-07",
        "as of": "Fri 2022-01-07",
        "where": "Redhill",
        "event": "e1; e2",
    }


def test_records_stand_kind_by_kind_and_else_as_in_the_report(seed_by_hand: ne.Report) -> None:
    shown = [(each.kind, each.id) for each in entries(seed_by_hand)]
    assert [kind for kind, _ in shown] == sorted((kind for kind, _ in shown), key=list(Kind).index)
    assert [name for kind, name in shown if kind is Kind.EVENT] == [each.id for each in seed_by_hand.events]
