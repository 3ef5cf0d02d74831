"""README and docs: every code block runs and shows its real output, every link leads somewhere, and the docs build."""

import contextlib
import doctest
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import newsevents

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(
    r"^(?P<fence>```+|:::+)(?P<language>[^\n`]*)\n(?P<code>.*?)^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL
)
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)\s]*)?\)")
# Blocks that set up a machine are read, not run; the tests of the package run these steps.
SETUP = re.compile(r"git clone \S+|cd \S+|(?:python3? -m )?pip install \S+.*|make (?P<target>\w+)")


class Block(NamedTuple):
    """A fenced block: the line it starts at, its language, its text."""

    line: int
    language: str
    code: str


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a page, directives of the documentation tool left out."""
    text = page.read_text(encoding="utf-8")
    for match in FENCE.finditer(text):
        language = match["language"].strip()
        if not language.startswith("{"):
            yield Block(text.count("\n", 0, match.start("code")), language, match["code"])


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder like the checkout's, where examples may write."""
    for folder in ("seeds", "examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_python_blocks_show_their_real_output(page: Path, workplace: Path) -> None:
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    shared: dict[str, object] = {}
    report: list[str] = []
    for block in blocks(page):
        if block.language != "python":
            continue
        assert ">>>" in block.code, f"{name(page)}:{block.line}: a Python block without >>> does not run"
        test = parser.get_doctest(block.code, shared, name(page), name(page), block.line)
        # The names a block leaves behind are there in the next one, as in a session.
        runner.run(test, out=report.append, clear_globs=False)
        shared = test.globs
    assert not runner.summarize(verbose=False).failed, "".join(report)


def shell(command: str, folder: Path) -> str:
    """Return what a line typed in a shell shows, `python` being the one that runs the tests."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    done = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=os.environ | {"PATH": path, "COLUMNS": "80"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_console_blocks_show_their_real_output(page: Path, workplace: Path) -> None:
    for block in blocks(page):
        if block.language != "console":
            continue
        commands = re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]
        assert commands, f"{name(page)}:{block.line}: expected lines that begin with $"
        for each in commands:
            command, _, expected = each.partition("\n")
            got = shell(command, workplace)
            same = doctest.OutputChecker().check_output(expected, got, doctest.ELLIPSIS)
            assert same, f"{name(page)}:{block.line}: {command}\n{got}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_block_is_of_a_kind_that_is_checked(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for block in blocks(page):
        assert block.language in ("python", "console", "sh"), f"{name(page)}:{block.line}: {block.language!r}"
        if block.language == "sh":
            for line in block.code.splitlines():
                match = SETUP.fullmatch(line.partition("  #")[0].strip())
                assert match, f"{name(page)}:{block.line}: {line!r} is neither run nor known"
                assert match["target"] is None or f"\n{match['target']}:" in makefile


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
