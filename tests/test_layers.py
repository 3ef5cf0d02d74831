"""The layers: what each room of the package may import, read from the source itself."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsevents

ROOT = Path(newsevents.__file__).parent
BASE = {"errors", "vocabulary", "fields", "values", "records"}

# A room, and the rooms above it that it may import from.
ALLOWED = {
    "errors": set(),
    "vocabulary": set(),
    "fields": {"errors"},
    "values": BASE - {"values", "records"},
    "records": BASE - {"records"},
    "languages": BASE,
    "formats": BASE,
    "dates": BASE | {"languages"},
    "counts": BASE | {"languages"},
    "extract": BASE | {"languages", "dates", "counts"},
    "display": BASE | {"languages", "formats", "dates", "counts", "extract"},
    "testing": BASE,
    "__init__": BASE | {"languages", "formats", "dates", "counts", "extract", "display"},
    "__main__": BASE | {"languages", "formats", "dates", "counts", "extract", "display", "__init__"},
}
# What is installed with the package; anything else is an extra, imported where it is used.
INSTALLED = {"attrs", "babel", "dateutil", "msgspec"}
MODULES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(nodes: Iterator[ast.AST], path: Path) -> Iterator[str]:
    """Yield the full name of each module (or of each name taken from one) that is imported."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: expected absolute imports"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def everywhere(path: Path) -> Iterator[str]:
    return imported(ast.walk(ast.parse(path.read_text("utf-8"))), path)


def on_import(path: Path) -> Iterator[str]:
    """Yield what is imported as soon as the module is, outside functions and guards."""
    return imported(iter(ast.parse(path.read_text("utf-8")).body), path)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_the_layers_above_its_own(path: Path) -> None:
    own = room(path)
    used = {name.split(".")[1] for name in everywhere(path) if name.startswith("newsevents.")}
    assert own in ALLOWED, f"{own} is no known room"
    assert used - {own} <= ALLOWED[own]


READERS = ["text", "names", "document", "speech", "events", "harm", "policy", "reading", "many"]


@pytest.mark.parametrize("path", sorted((ROOT / "extract").rglob("*.py")), ids=lambda path: path.stem)
def test_a_reader_imports_only_from_the_readers_before_it(path: Path) -> None:
    own = path.relative_to(ROOT / "extract").parts[0].removesuffix(".py")
    used = {name.split(".")[2] for name in on_import(path) if name.startswith("newsevents.extract.")}
    above = READERS if own == "__init__" else READERS[: READERS.index(own) + 1]
    assert used <= set(above), f"{own} imports {used - set(above)}"


DATE_ROOMS = [
    "text",
    "marks",
    "near",
    "numbers",
    "cues",
    "steps",
    "patterns",
    "levels",
    "lexicon",
    "arithmetic",
    "context",
    "spans",
    "meanings",
    "pieces",
    "islands",
    "parses",
    "finder",
    "bounds",
    "explaining",
    "parser",
]


@pytest.mark.parametrize("path", sorted((ROOT / "dates").rglob("*.py")), ids=lambda path: path.stem)
def test_a_room_of_dates_imports_only_from_those_before_it(path: Path) -> None:
    own = path.relative_to(ROOT / "dates").parts[0].removesuffix(".py")
    used = {name.split(".")[2] for name in everywhere(path) if name.startswith("newsevents.dates.")}
    above = DATE_ROOMS if own == "__init__" else DATE_ROOMS[: DATE_ROOMS.index(own) + 1]
    assert used <= set(above), f"{own} imports {used - set(above)}"


MEANINGS = [
    "anchored",
    "periods",
    "calendar",
    "clock",
    "clock_runs",
    "lengths",
    "monthdays",
    "feasts",
    "parts",
    "combined",
    "worded",
    "numbered",
    "idioms",
]


@pytest.mark.parametrize("path", sorted((ROOT / "dates" / "meanings").glob("*.py")), ids=lambda path: path.stem)
def test_a_room_of_meanings_imports_only_from_those_before_it(path: Path) -> None:
    parts = [name.split(".") for name in everywhere(path) if name.startswith("newsevents.dates.meanings.")]
    above = MEANINGS if path.stem == "__init__" else MEANINGS[: MEANINGS.index(path.stem)]
    used = {part[3] for part in parts}
    assert used <= set(above), f"{path.stem} imports {used - set(above)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_what_is_installed_is_imported_at_once(path: Path) -> None:
    outside = {name.split(".")[0] for name in on_import(path)} - set(sys.stdlib_module_names) - {"newsevents"}
    assert outside <= INSTALLED


def test_the_parser_of_imports_sees_them() -> None:
    assert "newsevents.errors" in {name.rpartition(".")[0] for name in everywhere(ROOT / "languages" / "__init__.py")}
    assert "msgspec.Meta" in set(on_import(ROOT / "fields" / "checks.py"))


def test_a_language_is_data_and_borrows_nothing_from_an_engine() -> None:
    for path in (ROOT / "languages").rglob("*.py"):
        within = path.relative_to(ROOT / "languages").parts
        own = f"newsevents.languages.{within[0]}"
        for name in everywhere(path):
            if not name.startswith("newsevents.") or len(within) == 1:
                continue
            base = name.split(".")[1] in BASE
            shared = ("newsevents.languages.schema", "newsevents.languages.common")
            assert base or name.startswith((own, *shared)), f"{path}: {name}"


def test_display_knows_the_face_of_formats_only() -> None:
    for path in (ROOT / "display").rglob("*.py"):
        inside = [name for name in everywhere(path) if name.startswith("newsevents.formats.") and name.count(".") > 2]
        assert not inside, f"{path}: {inside}"


def test_no_engine_names_a_language() -> None:
    for engine in ("dates", "counts", "extract", "formats", "display"):
        for path in (ROOT / engine).rglob("*.py"):
            named = [name for name in everywhere(path) if name.startswith("newsevents.languages.")]
            faces = ("schema", "held", "load", "supported", "told")
            allowed = tuple(f"newsevents.languages.{face}" for face in faces)
            assert all(name.startswith(allowed) for name in named), f"{path}: {named}"
