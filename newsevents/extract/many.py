"""extract_many: many articles, one after another or in worker processes, lazily and in order."""

import importlib
import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Any, Final

import attrs

from newsevents.extract.names.gazetteer import Gazetteer
from newsevents.extract.reading import extract
from newsevents.fields import expect
from newsevents.records import Article, Report

__all__ = ["Failure", "extract_many"]

_CHUNK: Final = 8
_AHEAD: Final = 4


@attrs.frozen
class Failure:
    """An article that could not be read: its place in the input, counted from 0, the article, and what went wrong.

    `error` is the exception's class and message; a worker process that died says so.
    """

    index: int
    article: Any
    error: str


def extract_many(
    articles: Iterable[Article],
    *,
    workers: int = 0,
    progress: bool = False,
    language: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> Iterator[Report | Failure]:
    """Yield the report of each article, lazily and in the order of the input.

    An article that fails becomes a `Failure` in its place; the others are not touched by it. `workers` is the number of
    processes to read in; 0 reads in this one. With workers only a few articles are taken ahead from
    the input, which may be endless. `progress` shows a bar where tqdm is installed. `language` and `gazetteer` are as
    in `extract`; a gazetteer goes to each worker once.
    Raises ValueError for a negative number of workers and TypeError for what is no number, at once.
    """
    expect("extract_many: workers", workers, int)
    if workers < 0:
        raise ValueError(f"workers: expected 0 or more, got {workers}")
    reader = _Reader(language, gazetteer)
    numbered = enumerate(articles)
    read = _in_workers(numbered, workers, reader) if workers else (reader.read(*each) for each in numbered)
    return _shown(read, articles) if progress else read


@attrs.frozen
class _Reader:
    """How articles are read: in which language, with which gazetteer."""

    language: str | None
    gazetteer: Gazetteer | None

    def read(self, index: int, article: Article) -> Report | Failure:
        """Return the report of one article, or what went wrong."""
        if not isinstance(article, Article):
            return Failure(index, article, f"TypeError: expected Article, got {type(article).__name__}")
        try:
            return extract(article, language=self.language, gazetteer=self.gazetteer)
        except Exception as fault:
            return Failure(index, article, f"{type(fault).__name__}: {fault}")

    def pool(self, workers: int) -> Executor:
        """Return worker processes that read this way."""
        # Imported here, for most callers never start a process.
        from concurrent.futures import ProcessPoolExecutor

        return ProcessPoolExecutor(workers, initializer=_equip, initargs=(self,))


# What a worker process reads with, told to it once when it starts, for a gazetteer may be large.
_equipped: _Reader | None = None


def _equip(reader: _Reader) -> None:
    global _equipped
    _equipped = reader


def _read_all(chunk: Sequence[tuple[int, Article]]) -> list[Report | Failure]:
    assert _equipped is not None
    return [_equipped.read(index, article) for index, article in chunk]


def _in_workers(numbered: Iterator[tuple[int, Article]], workers: int, reader: _Reader) -> Iterator[Report | Failure]:
    """Read in worker processes; a few chunks are under way at a time, and they are waited for in order."""
    chunks = iter(lambda: list(itertools.islice(numbered, _CHUNK)), [])
    waiting: deque[tuple[list[tuple[int, Article]], Future[list[Report | Failure]]]] = deque()
    pool = reader.pool(workers)
    try:
        while True:
            for chunk in itertools.islice(chunks, workers * _AHEAD - len(waiting)):
                waiting.append((chunk, pool.submit(_read_all, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenExecutor:
                # A process died, and with it everything under way. Which article did it shows when they go one by one.
                yield from _one_by_one(chunk, reader)
                pool = reader.pool(workers)
                waiting = deque((each, pool.submit(_read_all, each)) for each, _ in waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(chunk: Sequence[tuple[int, Article]], reader: _Reader) -> Iterator[Report | Failure]:
    """Read each article in a process of its own, so that one that kills it takes no other along."""
    for index, article in chunk:
        with reader.pool(1) as pool:
            try:
                yield from pool.submit(_read_all, [(index, article)]).result()
            except BrokenExecutor as fault:
                yield Failure(index, article, f"{type(fault).__name__}: the worker process died")


def _shown(read: Iterator[Report | Failure], articles: Iterable[Article]) -> Iterator[Report | Failure]:
    """Show progress through tqdm where it is installed."""
    try:
        bar: Any = importlib.import_module("tqdm").tqdm
    except ImportError:
        return read
    total = len(articles) if isinstance(articles, Sequence) else None
    shown: Iterator[Report | Failure] = iter(bar(read, total=total, unit="article"))
    return shown
