"""Speed of reading dates: characters a second in running text, expressions a second one by one, and import time.

Peers are measured where they are installed, on the same texts in the same run, beside the floor of cutting a text
into words. Every figure is the best of several runs. Peers: `pip install dateparser parsedatetime datefinder`;
chrono-node where `node` finds it (set NODE_PATH to its node_modules).
"""

import datetime as dt
import importlib
import json
import re
import shutil
import subprocess
import sys
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
TEXT = " ".join(SENTENCES) + "\n\n"

MONTHS = tuple(Locale("en").months["format"]["wide"].values())


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


def chrono(text: str) -> float | None:
    """Return the characters a second of chrono-node, or None where it is not there."""
    node = shutil.which("node")
    if node is None:
        return None
    program = (
        "const c=require('chrono-node');let t='';process.stdin.on('data',d=>t+=d).on('end',()=>{let b=1e9;"
        "for(let i=0;i<5;i++){const s=process.hrtime.bigint();for(const p of t.split('\\n\\n'))c.parse(p);"
        "b=Math.min(b,Number(process.hrtime.bigint()-s)/1e9)}console.log(JSON.stringify(t.length/b))})"
    )
    done = subprocess.run([node, "-e", program], input=text, capture_output=True, text=True, check=False)
    return float(json.loads(done.stdout)) if done.returncode == 0 else None


def import_milliseconds() -> dict[str, float]:
    """Return how long a fresh interpreter takes to import the package, and to read its first date."""
    found = {}
    for name, program in (
        ("import newsevents", "import newsevents"),
        ("first date", "import newsevents as n, datetime as d; n.find_dates('today', d.date(2022, 1, 7))"),
    ):
        bare = best(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 3)
        found[name] = 1000 * (best(lambda p=program: subprocess.run([sys.executable, "-c", p], check=True), 3) - bare)  # type: ignore[misc]
    return found


def main() -> None:
    """Print the figures."""
    text = TEXT * 150
    sample = TEXT * 15
    for name, run in finders().items():
        run(TEXT)
        own = text if name.startswith(("re.", "newsevents")) else sample
        paragraphs = own.split("\n\n")
        rate = len(own) / best(lambda run=run, paragraphs=paragraphs: [run(p) for p in paragraphs if p])  # type: ignore[misc]
        print(f"  {name:28} {rate / 1e6:8.3f} million characters a second")
    if (rate_of_chrono := chrono(sample)) is not None:
        print(f"  {'chrono-node':28} {rate_of_chrono / 1e6:8.3f} million characters a second")
    phrases = expressions()
    for name, parse in parsers().items():
        each(parse, phrases[:10])
        rate = len(phrases) / best(lambda parse=parse: each(parse, phrases), 3)  # type: ignore[misc]
        print(f"  {name:28} {rate:8,.0f} expressions a second")
    for name, milliseconds in import_milliseconds().items():
        print(f"  {name:28} {milliseconds:8.0f} ms beyond a bare interpreter")


if __name__ == "__main__":
    main()
