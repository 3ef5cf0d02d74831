"""extract_many: many articles, one after another or in worker processes, lazily and in order."""

import importlib
import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Any, Final

import attrs

from newsevents.extract.reading import extract
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
    articles: Iterable[Article], *, workers: int = 0, progress: bool = False, language: str | None = None
) -> Iterator[Report | Failure]:
    """Yield the report of each article, lazily and in the order of the input.

    An article that fails becomes a `Failure` in its place; the others are not touched by it. `workers` is the number of
    processes to read in; 0 reads in this one. With workers only a few articles are taken ahead from
    the input, which may be endless. `progress` shows a bar where tqdm is installed. `language` is as in `extract`.
    Raises ValueError for a negative number of workers, at once.
    """
    if workers < 0:
        raise ValueError(f"workers: expected 0 or more, got {workers}")
    numbered = enumerate(articles)
    read = _in_workers(numbered, workers, language) if workers else (_read(*each, language) for each in numbered)
    return _shown(read, articles) if progress else read


def _read(index: int, article: Article, language: str | None) -> Report | Failure:
    if not isinstance(article, Article):
        return Failure(index, article, f"TypeError: expected Article, got {type(article).__name__}")
    try:
        return extract(article, language=language)
    except Exception as fault:
        return Failure(index, article, f"{type(fault).__name__}: {fault}")


def _read_all(chunk: Sequence[tuple[int, Article]], language: str | None) -> list[Report | Failure]:
    return [_read(index, article, language) for index, article in chunk]


def _in_workers(
    numbered: Iterator[tuple[int, Article]], workers: int, language: str | None
) -> Iterator[Report | Failure]:
    """Read in worker processes; a few chunks are under way at a time, and they are waited for in order."""
    chunks = iter(lambda: list(itertools.islice(numbered, _CHUNK)), [])
    waiting: deque[tuple[list[tuple[int, Article]], Future[list[Report | Failure]]]] = deque()
    pool = _pool(workers)
    try:
        while True:
            for chunk in itertools.islice(chunks, workers * _AHEAD - len(waiting)):
                waiting.append((chunk, pool.submit(_read_all, chunk, language)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenExecutor:
                # A process died, and with it everything under way. Which article did it shows when they go one by one.
                yield from _one_by_one(chunk, language)
                pool = _pool(workers)
                waiting = deque((each, pool.submit(_read_all, each, language)) for each, _ in waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(workers: int) -> Executor:
    # Imported here, for most callers never start a process.
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(workers)


def _one_by_one(chunk: Sequence[tuple[int, Article]], language: str | None) -> Iterator[Report | Failure]:
    """Read each article in a process of its own, so that one that kills it takes no other along."""
    for index, article in chunk:
        with _pool(1) as pool:
            try:
                yield pool.submit(_read, index, article, language).result()
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
