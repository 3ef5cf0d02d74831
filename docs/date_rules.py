"""Write the page of date rules from the rules themselves: `python docs/date_rules.py`."""

from pathlib import Path

from newsevents import languages
from newsevents.dates.meanings import MEANINGS
from newsevents.languages.schema.dates import DatePack, Rule

PAGE = Path(__file__).parent / "reference" / "date-rules.md"

HEAD = """# How dates are read: the rules

This page is written from the rules by `docs/date_rules.py`; a test checks that it is current. The values are those
for a text published on Friday, 7 January 2022. In a pattern words stand for themselves and `{class}` for any word of
a class; `?` makes what stands before it optional, `|` is "or", `-` a dash, and `@after(…)`, `@before(…)` and their
opposites look at the token beside. Of the rules that match at a place the longest wins; a rule of a later level reads
what the earlier levels found.
"""


def _meaning(rule: Rule) -> str:
    text = (MEANINGS[rule.meaning].__doc__ or "").strip().split("\n")[0].rstrip(".")
    return text.removeprefix("Return ").removeprefix("Read ")


def _rule(rule: Rule) -> list[str]:
    lines = [f"### {rule.name}", "", f"`{rule.pattern}`", ""]
    lines += [f"{_meaning(rule)[:1].upper()}{_meaning(rule)[1:]}.", ""]
    shown = [f"- {phrase}: {f'`{value}`' if value else 'not a time'}" for phrase, value in rule.examples.items()]
    return [*lines, *shown, *([""] if shown else [])]


def page() -> str:
    """Return the whole page."""
    pack: DatePack = languages.load("en", "DATES")
    lines = [HEAD, "## English", ""]
    for level in sorted({rule.level for rule in pack.rules}):
        for rule in pack.rules:
            if rule.level == level:
                lines += _rule(rule)
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
