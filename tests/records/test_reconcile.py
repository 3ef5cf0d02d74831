"""Reconciling claims: a policy is named, the others are passed over with a reason."""

import datetime as dt
from typing import Any

import pytest

import newsevents as ne
from newsevents.records import Reconciled, reconcile
from newsevents.records.reconcile import POLICIES

MINISTRY = ne.Link(actor=ne.Actor(name="Interior Ministry", sector=ne.PloverSector.GOV))
OPPOSITION = ne.Link(actor=ne.Actor(name="the opposition", sector=ne.PloverSector.OPP))


def day(number: int) -> ne.DateSpan:
    return ne.DateSpan(dt.date(2022, 1, number), dt.date(2022, 1, number))


def claim(name: str, phrase: str, **fields: Any) -> ne.Casualty:
    fields.setdefault("harm", ne.Harm.KILLED)
    return ne.Casualty(id=name, count=ne.parse_count(phrase), **fields)


EARLY = claim("early", "12", as_of=day(5), attribution=(MINISTRY,))
LATE = claim("late", "18", as_of=day(6), attribution=(MINISTRY,))
RIVAL = claim("rival", "at least 80", as_of=day(7), attribution=(OPPOSITION,))
ALL = (EARLY, LATE, RIVAL)


def chosen(found: Reconciled | None) -> list[str]:
    assert found is not None
    return [each.id for each in found.claims if isinstance(each, ne.Casualty)]


@pytest.mark.parametrize(
    ("policy", "name"), [("latest", "rival"), ("lowest", "early"), ("highest", "rival"), ("official", "late")]
)
def test_a_policy_chooses_one_claim(policy: str, name: str) -> None:
    found = reconcile(ALL, policy=policy)
    assert chosen(found) == [name]
    assert found is not None
    assert found.policy == policy
    assert len(found.passed_over) == 2


def test_the_figure_is_the_one_of_the_chosen_claim() -> None:
    found = reconcile(ALL, policy="highest")
    assert found is not None
    assert (found.low, found.best, found.high, found.modifier) == (80, None, None, ne.QuantityModifier.AT_LEAST)


def test_ucdp_gives_low_best_and_high_over_all() -> None:
    found = reconcile((*ALL, claim("more", "18")), policy="ucdp")
    assert found is not None
    assert (found.low, found.best, found.high) == (12, 18, 80)
    assert len(found.claims) == 4


def test_without_an_official_source_the_latest_holds() -> None:
    assert chosen(reconcile((RIVAL, claim("none", "3")), policy="official")) == ["rival"]


def test_of_claims_for_the_same_day_the_later_one_given_holds() -> None:
    assert chosen(reconcile((LATE, claim("again", "19", as_of=day(6))), policy="latest")) == ["again"]


def test_the_tolls_of_reports_are_claims_too() -> None:
    tolls = [ne.Report(article=ne.Article(text="x"), casualties=(each,)).toll(ne.Harm.KILLED) for each in (EARLY, LATE)]
    found = reconcile([toll for toll in tolls if toll is not None], policy="latest")
    assert found is not None
    assert found.best == 18


def test_what_is_denied_or_did_not_happen_is_passed_over_with_the_reason() -> None:
    denied = claim("denied", "100", status=ne.ClaimStatus.DENIED)
    feared = claim("feared", "200", realis=ne.Realis.HYPOTHETICAL)
    found = reconcile((EARLY, denied, feared), policy="highest")
    assert found is not None
    assert found.passed_over == ((denied, "denied"), (feared, "hypothetical"))
    assert reconcile((denied,), policy="latest") is None


def test_nothing_is_chosen_from_nothing() -> None:
    assert all(reconcile((), policy=policy) is None for policy in POLICIES)


def test_the_account_names_the_policy() -> None:
    found = reconcile((EARLY, LATE), policy="latest")
    assert found is not None
    assert found.explain().splitlines() == [
        "18 by the policy 'latest', from 1 claim(s):",
        "  18 from late (Interior Ministry said)",
        "passed over:",
        "  12 from early (Interior Ministry said): told earlier",
    ]


def test_an_unknown_policy_is_refused() -> None:
    with pytest.raises(ValueError, match=r"expected one of latest, .* got 'lates' \(did you mean 'latest'\?\)"):
        reconcile(ALL, policy="lates")


def test_different_harms_are_refused() -> None:
    with pytest.raises(ValueError, match="expected figures of one harm, got injured, killed"):
        reconcile((EARLY, claim("hurt", "5", harm=ne.Harm.INJURED)), policy="latest")
