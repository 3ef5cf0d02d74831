"""extract_many: in order, lazily, with failures in their places."""

import datetime as dt
import itertools
import os
import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import newsevents as ne
from newsevents.extract import many
from newsevents.extract.many import Failure, extract_many
from newsevents.extract.names.gazetteer import Gazetteer, Known, builtin

DAY = dt.date(2022, 1, 7)


def article(number: int) -> ne.Article:
    return ne.Article(text=f"Rebels attacked an army outpost. {number} soldiers were killed.", published=DAY)


def numbers(read: Iterator[ne.Report | Failure]) -> list[str]:
    return [each.article.text.split()[5] for each in read]


@pytest.mark.parametrize("workers", [0, 2])
def test_reports_come_in_order_and_equal_those_of_extract(workers: int) -> None:
    articles = [article(number) for number in range(2, 42)]
    found = list(extract_many(articles, workers=workers))
    assert numbers(iter(found)) == [str(number) for number in range(2, 42)]
    assert found[0] == ne.extract(articles[0])


@pytest.mark.parametrize("workers", [0, 2])
def test_a_failure_stands_in_its_place(workers: int) -> None:
    articles: list[Any] = [article(2), "no article", article(4)]
    first, second, third = extract_many(articles, workers=workers)
    assert isinstance(first, ne.Report)
    assert isinstance(third, ne.Report)
    assert second == Failure(1, "no article", "TypeError: expected Article, got str")


def test_an_unknown_language_fails_each_article() -> None:
    (failure,) = extract_many([article(2)], language="xx")
    assert isinstance(failure, Failure)
    assert failure.error.startswith("ParseError: unknown language")


@pytest.mark.parametrize("workers", [0, 1])
def test_the_input_may_be_endless(workers: int) -> None:
    read = extract_many((article(number) for number in itertools.count(2)), workers=workers)
    assert numbers(itertools.islice(read, 3)) == ["2", "3", "4"]


def test_nothing_is_read_before_it_is_asked_for() -> None:
    def refuse() -> Iterator[ne.Article]:
        raise AssertionError
        yield

    extract_many(refuse())


def test_a_worker_that_dies_takes_no_other_article_along(monkeypatch: pytest.MonkeyPatch) -> None:
    def die_on_three(given: ne.Article, **_: Any) -> ne.Report:
        if given.text.split()[5] == "3":
            os._exit(1)
        return ne.Report(article=given)

    monkeypatch.setattr(many, "extract", die_on_three)
    found = list(extract_many([article(number) for number in range(2, 22)], workers=1))
    assert numbers(iter(found)) == [str(number) for number in range(2, 22)]
    failures = [each for each in found if isinstance(each, Failure)]
    assert [(each.index, each.error) for each in failures] == [(1, "BrokenProcessPool: the worker process died")]


@pytest.mark.parametrize("workers", [0, 1])
def test_places_are_looked_up_in_the_gazetteer_given(workers: int) -> None:
    known = Known("Quillon", "CHL", ne.GeoPrecision.EXACT, latitude=-36.7, longitude=-72.5)
    text = "Rebels attacked an army outpost in Quillon."
    (report,) = extract_many(
        [ne.Article(text=text, published=DAY)], workers=workers, gazetteer=Gazetteer([("Quillon", known)])
    )
    assert isinstance(report, ne.Report)
    assert [event.place and event.place.country for event in report.events] == ["CHL"]


def test_a_gazetteer_can_be_pickled() -> None:
    copy = pickle.loads(pickle.dumps(builtin()))
    assert copy.lookup("new delhi") == builtin().lookup("New Delhi") != ()
    assert copy.first == builtin().first


def test_workers_are_counted() -> None:
    with pytest.raises(ValueError, match="workers: expected 0 or more, got -1"):
        extract_many([], workers=-1)
    with pytest.raises(TypeError, match="extract_many: workers: expected int, got '2'"):
        extract_many([], workers="2")  # type: ignore[arg-type]
    assert list(extract_many([], workers=1)) == []


def test_progress_uses_tqdm_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[dict[str, Any]] = []

    def tqdm(read: Iterator[Any], **options: Any) -> Iterator[Any]:
        shown.append(options)
        return read

    monkeypatch.setitem(sys.modules, "tqdm", type("Module", (), {"tqdm": staticmethod(tqdm)}))
    assert len(list(extract_many([article(2)], progress=True))) == 1
    assert shown == [{"total": 1, "unit": "article"}]
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert len(list(extract_many([article(2)], progress=True))) == 1
    assert len(shown) == 1
