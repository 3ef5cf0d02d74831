"""Speed of reading dates: characters a second in running text, expressions a second one by one, and import time.

Peers are measured where they are installed, on the same texts in the same run, beside the floor of cutting a text
into words. Texts are distinct, so that nothing is won by having seen a text before. "Once" is a fresh process that
reads each text one time, loading included on our side; the rest is the best of several runs in a warm process.
Peers: `pip install dateparser parsedatetime datefinder`; chrono-node where `node` finds it (set NODE_PATH to its
node_modules).
"""

import datetime as dt
import importlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from itertools import product

from babel import Locale

import newsevents as ne

PUBLISHED = dt.date(2022, 1, 7)
MOMENT = dt.datetime(2022, 1, 7)

# About one expression in a hundred characters, two or three times as many as news has.
SENTENCES = (
    "Residents described scenes of panic as the water rose, with families climbing onto roofs to wait for boats.",
    "The opposition accused the government of doing too little, a charge that officials in the capital rejected.",
    "Analysts say the dispute over fishing rights is unlikely to be settled while both sides keep ships there.",
    "Hospitals in the region were short of beds and blood, doctors told reporters, and asked for volunteers.",
    "The company makes parts for trains and employs some 4,000 people in three countries, most of them in the south.",
    "Police used tear gas and water cannon to clear the square, where protesters had built barricades out of tyres.",
    "The council said on Thursday that the bridge, closed since last March, would reopen next week.",
    "Prices rose 1.4 percent in the third quarter of 2021, against 0.9 percent a year earlier.",
    "Witnesses heard shots shortly after 8 p.m. on Jan. 5 and called the police.",
    "The minister, who took office in 2019, declined to answer questions about the contract.",
    "Two days later the army moved in; at least 12 people were hurt, the hospital reported.",
    "A spokesman for the ministry said the rules would apply for six months, until the end of June.",
    "Farmers in the north have waited for rain, and many have sold their cattle at a loss.",
    "The court will hear the case on Monday, nearly three years after the fire of 12 March 2019.",
)
# One expression after the other, as in a chronology.
DENSE = (
    "On {month} {day}, {year}, and again on {weekday}, two days later.",
    "From {month} {day} to {month} {next}, {year}; by the end of {month} it was over.",
    "At {hour} p.m. on {weekday}, {month} {day}; at 0{hour}:30 GMT the next morning.",
    "Between {weekday} and Friday, or last {month}, or in the third quarter of {year}.",
)
NAMES = (
    "Alder",
    "Birch",
    "Cedar",
    "Elm",
    "Fir",
    "Hazel",
    "Juniper",
    "Larch",
    "Maple",
    "Oak",
    "Pine",
    "Rowan",
    "Willow",
)

MONTHS = tuple(Locale("en").months["format"]["wide"].values())


WEEKDAYS = tuple(Locale("en").days["format"]["wide"].values())


def texts(sentences: tuple[str, ...], count: int) -> list[str]:
    """Return distinct texts of those sentences in shuffled orders, with names, numbers and dates of their own."""
    dice = random.Random(1)
    found = []
    for _ in range(count):
        chosen = dice.sample(sentences, len(sentences)) * (1 if len(sentences) > 9 else 3)
        filled = []
        for each in chosen:
            day = dice.randint(1, 20)
            values = {"day": day, "next": day + 7, "hour": dice.randint(1, 9), "year": dice.randint(1960, 2021)}
            values |= {"month": dice.choice(MONTHS), "weekday": dice.choice(WEEKDAYS)}
            filled.append(f"{dice.choice(NAMES)} {dice.randint(100, 999)}: " + each.format(**values))
        found.append(" ".join(filled))
    return found


def expressions() -> list[str]:
    """Return distinct expressions, so that no cache of whole phrases can help."""
    found = [f"{month} {day}, {year}" for year, month, day in product(range(1960, 2020), MONTHS, (2, 13, 27))]
    found += [f"{day} {month} {year}" for year, month, day in product(range(1960, 2020), MONTHS, (5, 21))]
    found += [f"{count} days ago" for count in range(2, 1000)]
    return found


def best(run: Callable[[], object], times: int = 5) -> float:
    """Return the seconds of the quickest run."""
    seconds = []
    for _ in range(times):
        before = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - before)
    return min(seconds)


def module(name: str) -> object | None:
    """Import a peer, or give None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def each(parse: Callable[[str], object], items: Iterable[str]) -> None:
    """Read each item; one that a peer refuses has been read too."""
    for item in items:
        try:
            parse(item)
        except (ValueError, OverflowError):
            continue


def finders() -> dict[str, Callable[[str], object]]:
    """Return what searches a text, by name."""
    found: dict[str, Callable[[str], object]] = {
        "re.findall(r'\\w+')": re.compile(r"\w+").findall,
        "newsevents.find_dates": lambda text: ne.find_dates(text, PUBLISHED),
    }
    if search := module("dateparser.search"):
        found["dateparser search_dates"] = lambda text: search.search_dates(text, languages=["en"])  # type: ignore[attr-defined]
    if pdt := module("parsedatetime"):
        calendar = pdt.Calendar()  # type: ignore[attr-defined]
        found["parsedatetime nlp"] = lambda text: calendar.nlp(text, MOMENT)
    if finder := module("datefinder"):
        found["datefinder"] = lambda text: list(finder.find_dates(text))  # type: ignore[attr-defined]
    return found


def parsers() -> dict[str, Callable[[str], object]]:
    """Return what reads one expression, by name."""
    found: dict[str, Callable[[str], object]] = {"newsevents.parse_date": lambda text: ne.parse_date(text, PUBLISHED)}
    if dateutil := module("dateutil.parser"):
        found["dateutil parse (fuzzy)"] = lambda text: dateutil.parse(text, default=MOMENT, fuzzy=True)  # type: ignore[attr-defined]
    if pdt := module("parsedatetime"):
        calendar = pdt.Calendar()  # type: ignore[attr-defined]
        found["parsedatetime"] = lambda text: calendar.parseDT(text, MOMENT)
    return found


def chrono(given: list[str], rounds: int) -> float | None:
    """Return the characters a second of the best of some rounds of chrono-node, or None where it is not there."""
    node = shutil.which("node")
    if node is None:
        return None
    program = (
        "const c=require('chrono-node');let t='';process.stdin.on('data',d=>t+=d).on('end',()=>{t=JSON.parse(t);"
        f"let b=1e9;for(let i=0;i<{rounds};i++){{const s=process.hrtime.bigint();for(const p of t)c.parse(p);"
        "b=Math.min(b,Number(process.hrtime.bigint()-s)/1e9)}console.log(b)})"
    )
    done = subprocess.run([node, "-e", program], input=json.dumps(given), capture_output=True, text=True, check=False)
    return sum(map(len, given)) / float(done.stdout) if done.returncode == 0 else None


def once(given: list[str], environment: dict[str, str]) -> float:
    """Return the characters a second of a fresh process that reads each text one time, loading included."""
    program = (
        "import sys,json,time,datetime as d,newsevents as n;t=json.load(sys.stdin);s=time.perf_counter()\n"
        "for p in t: n.find_dates(p,d.date(2022,1,7))\n"
        "print(time.perf_counter()-s)"
    )
    run = [sys.executable, "-c", program]
    seconds = [
        float(
            subprocess.run(
                run, input=json.dumps(given), capture_output=True, text=True, check=True, env=environment
            ).stdout
        )
        for _ in range(3)
    ]
    return sum(map(len, given)) / min(seconds)


def installed() -> dict[str, str]:
    """Return the environment of a process that keeps compiled modules, as an installed package has them."""
    kept = tempfile.mkdtemp(prefix="newsevents-bench-")
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": kept}


def import_milliseconds(environment: dict[str, str]) -> dict[str, float]:
    """Return how long a fresh interpreter takes to import the package, and to read its first date."""
    found = {}
    for name, program in (
        ("import newsevents", "import newsevents"),
        ("its dependencies", "import attrs, msgspec, dateutil.rrule"),
        ("first date", "import newsevents as n, datetime as d; n.find_dates('today', d.date(2022, 1, 7))"),
    ):
        bare = best(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True, env=environment), 3)
        run = [sys.executable, "-c", program]
        found[name] = 1000 * (best(lambda run=run: subprocess.run(run, check=True, env=environment), 5) - bare)  # type: ignore[misc]
    return found


def compare(name: str, given: list[str], environment: dict[str, str]) -> None:
    """Print what each reader makes of some texts, slow peers of a part of them."""
    print(f"  {name}: {len(given)} texts, {sum(map(len, given)):,} characters")
    rates: dict[str, float | None] = {}
    for reader, run in finders().items():
        own = given if reader.startswith(("re.", "newsevents")) else given[:20]
        run(own[0])
        rates[reader] = sum(map(len, own)) / best(lambda run=run, own=own: [run(text) for text in own], 3)  # type: ignore[misc]
    rates["chrono-node"] = chrono(given, 5)
    rates["newsevents, once"] = once(given, environment)
    rates["chrono-node, once"] = chrono(given, 1)
    for reader, rate in rates.items():
        if rate is not None:
            print(f"    {reader:28} {rate / 1e6:8.3f} million characters a second")


def main() -> None:
    """Print the figures."""
    environment = installed()
    compare("news", texts(SENTENCES, 300), environment)
    compare("chronology", texts(DENSE, 100), environment)
    phrases = expressions()
    for name, parse in parsers().items():
        each(parse, phrases[:10])
        rate = len(phrases) / best(lambda parse=parse: each(parse, phrases), 3)  # type: ignore[misc]
        print(f"  {name:28} {rate:8,.0f} expressions a second")
    for name, milliseconds in import_milliseconds(environment).items():
        print(f"  {name:28} {milliseconds:8.0f} ms beyond a bare interpreter")
    shutil.rmtree(environment["PYTHONPYCACHEPREFIX"], ignore_errors=True)


if __name__ == "__main__":
    main()
