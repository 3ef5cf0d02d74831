"""How fast records are written and read, beside msgspec Structs, pydantic, cattrs, pandas and json_normalize.

Each figure is the least of several runs that take turns, with the garbage collector off.
"""

import datetime as dt
import gc
import importlib
import importlib.util
import io
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from newsevents.formats import iter_csv, read_jsonl, to_json, write_csv, write_jsonl
from newsevents.formats.codec import decode, encode
from newsevents.records import Casualty, Event, PolicyChange, RecordLink, Statement
from newsevents.values import Actor, DateSpan, Duration, Link, Measure, Place, Quantity, TextSpan
from newsevents.vocabulary import (
    Channel,
    Extent,
    Harm,
    Limit,
    PloverCategory,
    PloverMode,
    PloverSector,
    PolicyAction,
    QuantityModifier,
    QuoteMode,
    Relation,
    SpeechAct,
)

HERE = Path(__file__).resolve().parent


def peers() -> Any:
    """Import the module beside this one, from wherever the benchmark is run."""
    spec = importlib.util.spec_from_file_location("benchmark_peers", HERE / "peers.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Maker:
    """Makes records of the kind and size that a news agency's reports give; the same ones on every run."""

    def __init__(self) -> None:
        self.random = random.Random(7)
        said = "the ministry said on that protesters café centre мэрия police had wounded about after"
        self.words = said.split(" ")

    def span(self, words: int) -> TextSpan:
        text = " ".join(self.random.choices(self.words, k=words))
        start = self.random.randrange(5000)
        return TextSpan(start, start + len(text), text)

    def actor(self) -> Actor:
        return Actor(
            "Interior Ministry", role="spokesperson", country="KAZ", sector=PloverSector.GOV, mention=self.span(2)
        )

    def place(self) -> Place:
        return Place(
            "Almaty", country="KAZ", latitude=43.24, longitude=76.89, within=("Kazakhstan",), mention=self.span(1)
        )

    def date(self) -> DateSpan:
        day = dt.date(2022, 1, 1) + dt.timedelta(days=self.random.randrange(900))
        return DateSpan(day, day)

    def link(self) -> Link:
        return Link(actor=self.actor(), cue=self.span(1), mode=QuoteMode.INDIRECT, channel=Channel.STATEMENT)

    def casualty(self, number: int) -> Casualty:
        killed = self.random.randrange(200)
        return Casualty(
            id=f"c{number}",
            harm=Harm.KILLED,
            count=Quantity(killed, killed, killed, QuantityModifier.EXACT, f"{killed} people"),
            group=self.actor(),
            place=self.place(),
            date=self.date(),
            event_ids=(f"e{number}",),
            attribution=(self.link(),),
            spans=(self.span(14),),
        )

    def record(self, number: int) -> Any:
        match number % 4:
            case 0:
                return Event(
                    id=f"e{number}",
                    category=PloverCategory.PROTEST,
                    mode=PloverMode.RIOT,
                    actors=(self.actor(),),
                    place=self.place(),
                    date=self.date(),
                    trigger=self.span(1),
                    spans=(self.span(14),),
                )
            case 1:
                return Statement(
                    id=f"s{number}",
                    speaker=self.actor(),
                    act=SpeechAct.REPORT,
                    cue=self.span(1),
                    content=(TextSpan(10, 14, "four"), TextSpan(20, 24, "more")),
                    date=self.date(),
                    spans=(self.span(20),),
                )
            case 2:
                return self.casualty(number)
        return PolicyChange(
            id=f"p{number}",
            action=PolicyAction.RESTORE,
            implementer=self.actor(),
            jurisdiction=self.place(),
            products=("petrol", "diesel"),
            measure=Measure(new=50.0, unit="tenge", limit=Limit.CAP),
            in_force=DateSpan(dt.date(2022, 1, 6), dt.date(2022, 7, 6), extent=Extent.THROUGHOUT),
            duration=Duration("P6M"),
            links=(RecordLink(Relation.RESPONSE_TO, f"e{number - 3}"),),
            spans=(self.span(14),),
        )


def least(tasks: dict[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """Return the least time of each task, the tasks taking turns."""
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            gc.disable()
            start = time.perf_counter()
            task()
            best[name] = min(best[name], time.perf_counter() - start)
            gc.enable()
    return best


def show(title: str, best: dict[str, float], number: int, unit: str) -> None:
    """Print the figures of one group, the first task being the measure."""
    print(f"  {title}")
    base = next(iter(best.values()))
    for name, seconds in best.items():
        print(f"    {name:<44}{seconds / number * 1e6:9.2f} µs a {unit}{seconds / base:8.2f} ×")


def codecs(number: int = 20_000) -> None:
    """Decode and encode mixed records, one JSON text a line."""
    maker = Maker()
    lines = [encode(maker.record(n)) for n in range(number)]
    others = peers()
    lenient, strict = others.structs(strict=False), others.structs(strict=True)
    readers: dict[str, Callable[[bytes], Any]] = {
        "msgspec Structs, unknown keys ignored": lenient[0],
        "msgspec Structs, unknown keys refused": strict[0],
        "newsevents, unknown keys ignored": lambda line: decode(line, unknown="ignore"),
        "newsevents, unknown and double keys refused": decode,
    }
    writers: dict[str, tuple[Callable[[Any], bytes], list[Any]]] = {
        "msgspec Structs": (lenient[1], [lenient[0](line) for line in lines]),
        "newsevents, declared order": (encode, [decode(line) for line in lines]),
    }
    for name, codec in (("pydantic", others.pydantic()), ("cattrs", others.cattrs())):
        if codec is not None:
            readers[name] = codec[0]
            writers[name] = (codec[1], [codec[0](line) for line in lines])

    def run(function: Callable[[Any], Any], items: list[Any]) -> Callable[[], object]:
        # What was made is kept till the end, as in a program that reads records to use them.
        return lambda: [function(each) for each in items]

    size = sum(map(len, lines)) / number
    print(f"  {number:,} mixed records, {size:,.0f} bytes each")
    show("decode and validate", least({n: run(f, lines) for n, f in readers.items()}), number, "record")
    show("encode", least({n: run(f, items) for n, (f, items) in writers.items()}), number, "record")


def resident() -> float:
    """Return the memory this process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 1e6 if status.exists() else 0.0


def watched(records: Iterator[Any], number: int) -> Iterator[Any]:
    """Pass records on, printing the memory held at every quarter."""
    for count, each in enumerate(records, 1):
        if count % (number // 4) == 0:
            print(f"      {count:>9,} records: {resident():7.0f} MB")
        yield each


def stream(number: int = 1_000_000) -> None:
    """Stream records out and in, as JSON Lines."""
    maker = Maker()
    pool = [maker.record(n) for n in range(1000)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        print(f"  JSON Lines of {number:,} records, streamed: memory held while writing, then while reading")
        start = time.perf_counter()
        write_jsonl(watched((pool[n % 1000] for n in range(number)), number), path)
        middle = time.perf_counter()
        found = sum(1 for _ in watched(read_jsonl(path), number))
        end = time.perf_counter()
        assert found == number
        megabytes = path.stat().st_size / 1e6
        print(f"    {megabytes:,.0f} MB written in {middle - start:.1f} s, read in {end - middle:.1f} s")


def tables(number: int = 50_000, long: int = 1_000_000) -> None:
    """Write and read casualty rows as CSV, beside pandas."""
    maker = Maker()
    records = [maker.casualty(n) for n in range(number)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "casualties.csv"

        def read() -> None:
            for _ in iter_csv(path):
                pass

        write_csv(records, path)
        tasks: dict[str, Callable[[], object]] = {
            "newsevents, write": lambda: write_csv(records, path),
            "newsevents, typed read": read,
        }
        table = None
        if importlib.util.find_spec("pandas") and importlib.util.find_spec("pyarrow"):
            from newsevents.formats.frames import frame

            table = frame(records)
            tasks["pandas to_csv, from a frame that is there"] = lambda: table.to_csv(io.StringIO(), index=False)
        show(f"CSV of {number:,} casualties", least(tasks, 3), number, "row")
        print(f"    {long:,} rows, streamed: memory held while writing, then while reading")
        start = time.perf_counter()
        write_csv(watched((records[n % number] for n in range(long)), long), path)
        middle = time.perf_counter()
        found = sum(1 for _ in watched(iter_csv(path), long))
        end = time.perf_counter()
        assert found == long
        print(f"    written in {middle - start:.1f} s, read in {end - middle:.1f} s")
        if table is not None:
            start = time.perf_counter()
            with (Path(folder) / "pandas.csv").open("w", encoding="utf-8", newline="") as file:
                for _ in range(long // number):
                    table.to_csv(file, index=False, header=False)
            print(f"    pandas to_csv of as many, from a frame that is there: {time.perf_counter() - start:.1f} s")


def to_frames(number: int = 50_000) -> None:
    """Turn casualties into frames, beside json_normalize on their plain form."""
    if not (importlib.util.find_spec("pandas") and importlib.util.find_spec("pyarrow")):
        print("  frames: pandas and pyarrow are not installed", file=sys.stderr)
        return
    pandas = importlib.import_module("pandas")

    from newsevents.formats.frames import frame, from_frame

    maker = Maker()
    records = [maker.casualty(n) for n in range(number)]
    plain = [json.loads(to_json(each)) for each in records]
    table = frame(records, to="arrow")
    tasks: dict[str, Callable[[], object]] = {
        "pandas.json_normalize of plain dicts": lambda: pandas.json_normalize(plain),
        "newsevents, Arrow": lambda: frame(records, to="arrow"),
        "newsevents, pandas": lambda: frame(records),
    }
    if importlib.util.find_spec("polars"):
        tasks["newsevents, polars"] = lambda: frame(records, to="polars")
    tasks["newsevents, back from Arrow"] = lambda: from_frame(table)
    show(f"frames of {number:,} casualties", least(tasks, 3), number, "row")


def main() -> None:
    """Run every group."""
    codecs()
    stream()
    tables()
    to_frames()


if __name__ == "__main__":
    main()
