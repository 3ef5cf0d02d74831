"""Write the page of date rules from the rules themselves: `python docs/date_rules.py`."""

from pathlib import Path

from newsevents import languages
from newsevents.dates.meanings import MEANINGS
from newsevents.languages.common.calendar_names import NAMES
from newsevents.languages.schema.dates import DatePack, Holiday, Rule

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


_WEEKDAYS, _MONTHS = (NAMES["en"][kind][0] for kind in ("days", "months"))
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}


def _days(count: int) -> str:
    return f"{abs(count)} day{'' if abs(count) == 1 else 's'} {'before' if count < 0 else 'after'}"


def _when(day: Holiday) -> str:
    """Say how a named day is found, and for which years."""
    if day.table is not None:
        said = f"table for {min(day.table)} to {max(day.table)}"
        said += f", {_days(day.shift)} the feast it hangs on" if day.shift else ""
    elif day.easter is not None:
        feast = "Orthodox Easter" if day.orthodox else "Easter"
        said = f"{_days(day.easter)} {feast}" if day.easter else f"{feast} Sunday"
    elif day.weekday is not None and day.month is not None:
        said = f"{_NTH[day.nth or 1]} {_WEEKDAYS[day.weekday]} of {_MONTHS[day.month - 1]}"
        said = f"{_days(day.shift)} the {said}" if day.shift else said
    else:
        said = f"{day.day} {_MONTHS[(day.month or 1) - 1]}"
    return said + (f"; {day.days} days" if day.days > 1 else "")


def _named_days(pack: DatePack) -> list[str]:
    """List the named days by how they are found."""
    found: dict[str, list[str]] = {}
    for name, day in pack.words["holiday"].items():
        found.setdefault(_when(day), []).append(name)
    lines = [f"- {', '.join(names)}: {when}" for when, names in found.items()]
    fixed = [f"- {name}: {day}" for name, day in pack.words["named_date"].items()]
    return ["## Named days", "", *lines, *fixed]


def page() -> str:
    """Return the whole page."""
    pack: DatePack = languages.load("en", "DATES")
    lines = [HEAD, "## English", ""]
    for level in sorted({rule.level for rule in pack.rules}):
        for rule in pack.rules:
            if rule.level == level:
                lines += _rule(rule)
    lines += _named_days(pack)
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
