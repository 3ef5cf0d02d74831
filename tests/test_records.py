"""Records: their invariants, what they compute, and how a report holds together."""

import datetime as dt

import pytest
from hypothesis import given, settings

from newsevents import testing
from newsevents.records import (
    AcledType,
    Article,
    Casualty,
    Event,
    PolicyChange,
    RecordLink,
    Report,
    Statement,
)
from newsevents.values import Actor, DateSpan, Duration, Link, Quantity, TextSpan
from newsevents.vocabulary import (
    AcledSubEventType,
    ClaimStatus,
    Extent,
    Granularity,
    Harm,
    PloverCategory,
    PolicyAction,
    QuantityModifier,
    Realis,
    Relation,
)

D = dt.date
ARTICLE = Article(text="Twelve officers died.", published=D(2022, 1, 7))


def killed(record_id: str, count: Quantity | int, *links: RecordLink, **other: object) -> Casualty:
    count = Quantity.exactly(count) if isinstance(count, int) else count
    return Casualty(id=record_id, harm=Harm.KILLED, count=count, links=links, **other)  # type: ignore[arg-type]


def report(*casualties: Casualty) -> Report:
    return Report(article=ARTICLE, casualties=casualties)


# -------------------------------------------------------------------------------------------- articles


def test_an_article_keeps_its_moment() -> None:
    assert ARTICLE.moment == D(2022, 1, 7)
    assert Article(text="x").moment is None
    timed = Article(text="x", published=D(2022, 1, 7), published_time=dt.time(9, 30))
    assert timed.moment == dt.datetime(2022, 1, 7, 9, 30)


def test_an_article_shows_its_beginning_on_one_line() -> None:
    shown = repr(Article(text="One\n\ntwo " * 5000, published=D(2022, 1, 7)))
    assert shown.startswith("Article('One two One")
    assert "45,000 characters, published=2022-01-07" in shown
    assert "\n" not in shown


# ------------------------------------------------------------------------------------------ statements


def test_content_stands_in_text_order() -> None:
    one, two = TextSpan(0, 3, "abc"), TextSpan(5, 6, "f")
    assert Statement(id="s", content=(one, two)).content == (one, two)
    for wrong in ((two, one), (one, TextSpan(2, 4, "cd"))):
        with pytest.raises(ValueError, match=r"^Statement\.content: expected spans in text order without overlap"):
            Statement(id="s", content=wrong)


def test_the_chain_ends_with_the_statement_itself() -> None:
    outer = Link(actor=Actor("Bachelet"))
    statement = Statement(id="s", speaker=Actor(role="police spokesperson"), attribution=(outer,))
    assert [str(link.actor) for link in statement.chain] == ["Bachelet", "police spokesperson"]


# ---------------------------------------------------------------------------------------------- events


def test_an_acled_type_knows_what_it_lies_in() -> None:
    event = Event(id="e", acled=AcledType(AcledSubEventType.MOB_VIOLENCE))
    assert str(event.acled) == "Riots / Mob violence"


# -------------------------------------------------------------------------------------- policy changes


def change(**given: object) -> PolicyChange:
    return PolicyChange(id="p", action=PolicyAction.INTRODUCE, **given)  # type: ignore[arg-type]


DAY = DateSpan(D(2022, 1, 6), D(2022, 1, 6))


@pytest.mark.parametrize(
    ("in_force", "duration", "expiry"),
    [
        (None, None, None),
        (None, "P6M", None),
        (DAY, None, None),
        (DAY, "P6M", "2022-07-06"),
        (DAY, "P180D", "2022-07-05"),
        (DAY, "PXM", None),
        (DAY, "P9000Y", None),
        (DateSpan(D(2022, 1, 6), D(2022, 1, 20), extent=Extent.THROUGHOUT), None, "2022-01-20"),
        (DateSpan(D(2022, 1, 6), D(2022, 1, 20), extent=Extent.THROUGHOUT), "P6M", "2022-01-20"),
        (DateSpan(None, D(2022, 1, 20), extent=Extent.THROUGHOUT), None, "2022-01-20"),
        (DateSpan(D(2022, 1, 6), None, extent=Extent.THROUGHOUT), "P2W", "2022-01-20"),
        # Some day of a week or month is no day to count from.
        (DateSpan.unit(D(2022, 1, 6), Granularity.WEEK), "P6M", None),
        (DateSpan(D(2022, 1, 6), None), "P6M", None),
    ],
)
def test_the_expiry_is_computed_and_never_guessed(
    in_force: DateSpan | None, duration: str | None, expiry: str | None
) -> None:
    found = change(in_force=in_force, duration=Duration(duration) if duration else None).expiry()
    assert (found.isoformat() if found else None) == expiry


def test_what_is_removed_holds_until_its_removal() -> None:
    removed = PolicyChange(id="p", action=PolicyAction.REMOVE, in_force=DAY)
    assert removed.expiry() == D(2022, 1, 6)
    some_day = DateSpan.unit(D(2022, 1, 6), Granularity.WEEK)
    assert PolicyChange(id="p", action=PolicyAction.REMOVE, in_force=some_day).expiry() is None
    for_a_while = PolicyChange(id="p", action=PolicyAction.REMOVE, in_force=DAY, duration=Duration("P6M"))
    assert for_a_while.expiry() == D(2022, 7, 6)


@settings(max_examples=60, deadline=None)
@given(testing.policy_changes())
def test_expiry_never_raises_and_lies_in_no_past(drawn: PolicyChange) -> None:
    expiry = drawn.expiry()
    if expiry is not None and drawn.in_force is not None and drawn.in_force.start is not None:
        assert expiry >= drawn.in_force.start


# --------------------------------------------------------------------------------------------- reports


def test_ids_stand_once_over_all_kinds() -> None:
    event = Event(id="x", category=PloverCategory.PROTEST)
    with pytest.raises(ValueError, match="expected ids that stand once, got 'x' twice"):
        Report(article=ARTICLE, events=(event,), casualties=(killed("x", 1),))


@pytest.mark.parametrize(
    "lost",
    [
        killed("c", 1, RecordLink(Relation.SUBSET_OF, "nowhere")),
        killed("c", 1, event_ids=("nowhere",)),
        PolicyChange(id="c", action=PolicyAction.RESTORE, restores_id="nowhere"),
        Event(id="c", category=PloverCategory.AID, links=(RecordLink(Relation.SAME_AS, "nowhere"),)),
    ],
)
def test_links_lead_to_records_of_the_report(lost: Casualty | PolicyChange | Event) -> None:
    rooms = {Casualty: "casualties", PolicyChange: "policy_changes", Event: "events"}
    with pytest.raises(ValueError, match="got 'nowhere' in 'c'"):
        Report(article=ARTICLE, **{rooms[type(lost)]: (lost,)})  # type: ignore[arg-type]


def test_a_report_says_how_much_it_holds() -> None:
    whole = Report(
        article=ARTICLE,
        events=(Event(id="e", category=PloverCategory.PROTEST),),
        casualties=(killed("c1", 1), killed("c2", 2)),
    )
    assert repr(whole) == "Report(1 event, 0 statements, 2 casualties, 0 policy changes)"
    assert [each.id for each in whole.records()] == ["e", "c1", "c2"]


@settings(max_examples=15, deadline=None)
@given(testing.reports())
def test_drawn_reports_point_into_their_article(drawn: Report) -> None:
    text = drawn.article.text
    for each in drawn.records():
        assert all(text[span.start : span.end] == span.text for span in each.spans)
    for harm in Harm:
        total = drawn.toll(harm)
        assert total is None or total.explain()


# ----------------------------------------------------------------------------------------------- tolls


def test_a_misspelt_harm_is_refused_with_the_one_meant() -> None:
    with pytest.raises(ValueError, match=r"^toll: expected a harm, got 'kiled' \(did you mean 'killed'\?\)$"):
        report().toll("kiled")  # type: ignore[arg-type]


def test_no_record_no_toll() -> None:
    assert report().toll(Harm.KILLED) is None
    assert report(killed("c", 3)).toll(Harm.INJURED) is None


def test_disjoint_figures_add_up_and_subsets_do_not() -> None:
    total = report(killed("a", 3), killed("b", 2), killed("c", 1, RecordLink(Relation.SUBSET_OF, "a"))).toll(
        Harm.KILLED
    )
    assert total is not None
    assert (total.low, total.best, total.high) == (5, 5, 5)
    assert [each.id for each in total.records] == ["a", "b"]
    assert "5 from 2 record(s)" in total.explain()


def test_a_later_figure_replaces_the_one_it_updates() -> None:
    total = report(killed("a", 3), killed("b", 7, RecordLink(Relation.UPDATES, "a"))).toll(Harm.KILLED)
    assert total is not None
    assert total.best == 7


def test_rival_figures_widen_the_range() -> None:
    total = report(killed("a", 12), killed("b", 30, RecordLink(Relation.RIVALS, "a"))).toll(Harm.KILLED)
    assert total is not None
    assert (total.low, total.high, total.modifier) == (12, 30, QuantityModifier.RANGE)


def test_the_denied_and_the_hypothetical_are_not_counted() -> None:
    found = report(
        killed("a", 3),
        killed("b", 50, status=ClaimStatus.DENIED),
        killed("c", 900, realis=Realis.BACKGROUND),
        killed("d", 9, realis=Realis.HYPOTHETICAL),
    )
    total = found.toll(Harm.KILLED)
    assert total is not None
    assert total.best == 3
