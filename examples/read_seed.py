"""Read the seed article and show what it reports: dates, figures, statements, and a timeline.

python examples/read_seed.py [ARTICLE]
"""

import sys
from pathlib import Path

import newsevents as ne
from newsevents.display import timeline_text

SEED = Path(__file__).resolve().parents[1] / "seeds" / "000_2e9f6ed4338fa6ee.txt"


def main(path: Path = SEED) -> None:
    """Print the records of an article, kind by kind."""
    article = ne.read_article(path)
    report = ne.extract(article)
    print(report)

    print("\nDates")
    for mention in ne.find_dates(article.text, article.moment):
        print(f"  {mention.span.text!r} is {mention.timex3}")

    print("\nWho was harmed, and who says so")
    for casualty in report.casualties:
        sources = " → ".join(str(link) for link in casualty.attribution) or "the article itself"
        print(f"  {casualty.harm}: {casualty.count.text}, low/best/high {casualty.count}; {casualty.group}; {sources}")
    toll = report.toll(ne.Harm.KILLED)
    if toll is not None:
        print(f"  {toll.explain()}")

    print("\nWho said what")
    for statement in report.statements:
        words = " … ".join(span.text for span in statement.content)
        print(f"  {statement.speaker or 'unnamed source'} ({statement.act}, {statement.mode}): {words}")

    print("\nWhich rules changed")
    for change in report.policy_changes:
        length = change.duration or "no stated time"
        print(f"  {change.action} {change.instrument}: {', '.join(change.products)}, for {length}")

    print("\nTimeline")
    print(timeline_text(report, width=100))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
