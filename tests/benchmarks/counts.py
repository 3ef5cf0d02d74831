"""Counts and casualties: speed, and what the number readers of others make of the corpus.

Peers are measured where they are installed: text2num, numerizer and quantulum3 from PyPI; recognizers-text
(@microsoft/recognizers-text-number from npm) where NODE_PEERS names the folder it was installed in. Each is asked for
the numbers of a phrase; it is right where one of them is the figure of the corpus, and, on phrases that count nobody,
where it finds no number. None of them has bounds or vague words, so only figures are compared.
"""

import datetime as dt
import importlib
import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.harm.casualties import find_casualties

ROOT = Path(__file__).resolve().parents[2]
CORPUS: dict[str, Any] = json.loads((ROOT / "tests" / "corpus" / "counts" / "en.json").read_text("utf-8"))

Reader = Callable[[str], list[float]]


def ours(text: str) -> list[float]:
    """Return the figures newsevents finds."""
    found = (m.quantity for m in ne.find_counts(text))
    return [n for q in found for n in (q.best, q.low, q.high) if n is not None]


def text2num(text: str) -> list[float]:
    """Return the figures text2num finds: it rewrites number words as digits."""
    rewritten = importlib.import_module("text_to_num").alpha2digit(text, "en")
    return digits(rewritten)


def numerizer(text: str) -> list[float]:
    """Return the figures numerizer finds: it rewrites number words as digits."""
    return digits(importlib.import_module("numerizer").numerize(text))


def quantulum3(text: str) -> list[float]:
    """Return the values of the quantities quantulum3 finds."""
    parser = importlib.import_module("quantulum3.parser")
    return [quantity.value for quantity in parser.parse(text)]


_NODE = """
const n = require(process.argv[1] + '/node_modules/@microsoft/recognizers-text-number');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const read = t => n.recognizeNumber(t, 'en-us').map(r => parseFloat(r.resolution.value));
console.log(JSON.stringify(texts.map(read)));
"""


def recognizers() -> Reader | None:
    """Return a reader by recognizers-text, which is asked for the whole corpus at once, or None."""
    folder = os.environ.get("NODE_PEERS")
    if not folder:
        return None
    texts = [text for text, _ in CORPUS["counts"]] + [text for _, text in CORPUS["none"]]
    done = subprocess.run(
        ["node", "-e", _NODE, folder], input=json.dumps(texts), capture_output=True, text=True, check=False
    )
    if done.returncode:
        return None
    answers = dict(zip(texts, json.loads(done.stdout), strict=True))
    return lambda text: answers[text]


def digits(text: str) -> list[float]:
    """Return the numbers in digits of a text."""
    words = (word.strip(".,;:()?") for word in text.replace(",", "").split())
    return [float(word) for word in words if word.replace(".", "", 1).isdigit()]


def score(read: Reader) -> tuple[float, float]:
    """Return how many phrases with a count are read right, and how many without one are left alone."""
    right = sum(
        any(number in (low, best, high) for number in read(text) for _, low, best, high, _ in expected)
        for text, expected in CORPUS["counts"]
    )
    left = sum(not read(text) for _, text in CORPUS["none"])
    return right / len(CORPUS["counts"]), left / len(CORPUS["none"])


def speed(run: Callable[[], object], characters: int) -> str:
    """Return thousands of characters a second, the best of three runs."""
    best = min(_seconds(run) for _ in range(3))
    return f"{characters / best / 1000:,.0f}"


def _seconds(run: Callable[[], object]) -> float:
    clock = time.perf_counter()
    run()
    return time.perf_counter() - clock


def main() -> None:
    """Print the speed of both finders, and the scores of every reader that is there."""
    seed = ne.read_article(ROOT / "seeds" / "000_2e9f6ed4338fa6ee.txt")
    text = seed.text * 20
    print(f"  find_counts      {speed(lambda: ne.find_counts(text), len(text)):>8} thousand characters a second")
    document = Document(ne.Article(text=text, published=dt.date(2022, 1, 7)))
    _ = (document.shape, document.dates, document.counts)
    casualties = speed(lambda: find_casualties(document, [], []), len(text))
    print(f"  find_casualties  {casualties:>8} thousand characters a second, dates and counts at hand")
    print(
        f"\n  {'':16} figure right   no count left alone   ({len(CORPUS['counts'])} and {len(CORPUS['none'])} phrases)"
    )
    readers: dict[str, Reader | None] = {
        "newsevents": ours,
        "text2num": text2num,
        "numerizer": numerizer,
        "quantulum3": quantulum3,
        "recognizers-text": recognizers(),
    }
    for name, read in readers.items():
        try:
            right, left = score(read) if read is not None else (None, None)
        except ImportError:
            right = left = None
        if right is None or left is None:
            print(f"  {name:16} not installed")
        else:
            print(f"  {name:16} {right:12.2f} {left:21.2f}")


if __name__ == "__main__":
    main()
