"""README and docs: every code block runs and shows its real output, every link leads somewhere, and the docs build."""

import contextlib
import difflib
import doctest
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import newsevents

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)\s]*)?\)")
# Blocks that set up a machine are read, not run; the tests of the package run these steps.
SETUP = re.compile(r"git clone \S+|cd \S+|(?:python3? -m )?pip install \S+.*|make (?P<target>\w+)")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_example_shows_its_real_output(page: Path, refresh: ModuleType) -> None:
    text = page.read_text(encoding="utf-8")
    fresh = refresh.refreshed(text)
    change = "".join(difflib.unified_diff(text.splitlines(True), fresh.splitlines(True), name(page), "fresh", n=1))
    assert not change, f"python docs/refresh.py would change\n{change}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_block_is_of_a_kind_that_runs(page: Path, refresh: ModuleType) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for block in refresh.blocks(page.read_text(encoding="utf-8")):
        where = f"{name(page)}:{block.line}"
        assert block.language in ("python", "console", "sh"), f"{where}: {block.language!r}"
        if block.language == "python":
            assert block.code.startswith(">>> "), f"{where}: expected lines that begin with >>>"
        elif block.language == "console":
            assert block.code.startswith("$ "), f"{where}: expected lines that begin with $"
        else:
            for line in block.code.splitlines():
                match = SETUP.fullmatch(line.partition("  #")[0].strip())
                assert match, f"{where}: {line!r} is neither run nor known"
                assert match["target"] is None or f"\n{match['target']}:" in makefile


def test_a_wrong_output_would_be_noticed(refresh: ModuleType) -> None:
    page = "```python\n>>> 1 + 1\n3\n>>> list(range(100))\n[0, 1, ..., 99]\n```\n\n```console\n$ echo a; false\n```\n"
    right = page.replace("3\n>>>", "2\n>>>").replace("$ echo a; false\n", "$ echo a; false\na\n")
    assert refresh.refreshed(page) == right
    assert refresh.refreshed(right) == right


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_within_the_project_lead_somewhere(page: Path) -> None:
    for match in LINK.finditer(page.read_text(encoding="utf-8")):
        if "://" not in match["target"]:
            assert (page.parent / match["target"]).exists(), f"{name(page)}: {match['target']}"


def test_docs_build_without_a_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", ROOT / "docs", tmp_path / "html"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "newsevents.parse_date" in (tmp_path / "html" / "reference" / "reading.html").read_text(encoding="utf-8")


def modules() -> list[str]:
    found = pkgutil.walk_packages(newsevents.__path__, "newsevents.")
    return ["newsevents", *(each.name for each in found if each.name != "newsevents.__main__")]


@pytest.mark.parametrize("module", modules())
def test_examples_in_docstrings_show_their_real_output(module: str) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    loaded = importlib.import_module(module)
    with contextlib.redirect_stdout(None):
        for test in doctest.DocTestFinder(exclude_empty=True).find(loaded, module):
            runner.run(test, out=report.append)
    assert not runner.summarize(verbose=False).failed, "".join(report)


def test_every_public_name_stands_in_the_reference() -> None:
    reference = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    documented = set(re.findall(r"^\.\. auto\w+:: (?:[\w.]+\.)?(\w+)$", reference, re.MULTILINE))
    assert set(newsevents.__all__) <= documented
