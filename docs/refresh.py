"""Run the examples of the pages and put in what they print now.

    python docs/refresh.py [PAGE ...]

Python blocks are sessions with `>>>`, console blocks are lines that begin with `$`; they run in a folder that holds
copies of `seeds/` and `examples/`, and the blocks of a page share their names. Output that a page shortens with `...`
stays as it is while it fits. The tests run the same and fail where a page would change, so read what changed before
it is committed.
"""

import contextlib
import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import nbformat
from nbclient import NotebookClient

ROOT: Final = Path(__file__).resolve().parents[1]
FENCE: Final = re.compile(
    r"^(?P<fence>```+)(?P<language>[^\n`]*)\n(?P<code>.*?)^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL
)
_PARSER: Final = doctest.DocTestParser()
_CHECKER: Final = doctest.OutputChecker()


class Block(NamedTuple):
    """A fenced block of a page: the line before its first, its language, its text."""

    line: int
    language: str
    code: str


def pages() -> list[Path]:
    """Return the pages whose examples run."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page, directives of the documentation tool left out."""
    for match in FENCE.finditer(text):
        language = match["language"].strip()
        if not language.startswith("{"):
            yield Block(text.count("\n", 0, match.start("code")), language, match["code"])


def refreshed(text: str) -> str:
    """Return a page with the outputs its examples have now."""
    names: dict[str, object] = {"__name__": "__main__"}

    def replaced(match: re.Match[str]) -> str:
        language, code = match["language"].strip(), match["code"]
        if language == "python":
            code = "".join(_session(code, names))
        elif language == "console":
            code = "".join(_console(code))
        return f"{match['fence']}{match['language']}\n{code}{match['fence']}"

    with _workplace():
        return FENCE.sub(replaced, text)


@contextlib.contextmanager
def _workplace() -> Iterator[None]:
    """Work in a folder like the checkout, where examples may write."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("seeds", "examples"):
            shutil.copytree(ROOT / name, Path(folder) / name, ignore=shutil.ignore_patterns("__pycache__"))
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def _session(code: str, names: dict[str, object]) -> Iterator[str]:
    for part in _PARSER.parse(code):
        if isinstance(part, str):
            yield part
            continue
        first, *rest = part.source.removesuffix("\n").split("\n")
        yield f">>> {first}\n" + "".join(f"... {line}".rstrip() + "\n" for line in rest)
        shown = _kept(part.want, _shown(part.source, names))
        # Two blank lines would end the example for a reader of doctests.
        yield re.sub(r"^$\n", "<BLANKLINE>\n", shown, flags=re.MULTILINE)


def _shown(source: str, names: dict[str, object]) -> str:
    """Return what a statement prints, or the traceback as doctest writes it."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(source, "<example>", "single"), names)
        except Exception as fault:
            last = "".join(traceback.format_exception_only(type(fault), fault))
            return f"Traceback (most recent call last):\n  ...\n{last}"
    return printed.getvalue()


def _console(code: str) -> Iterator[str]:
    for each in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, wanted = each.partition("\n")
        yield f"$ {command}\n{_kept(wanted, _typed(command))}"


def _typed(command: str) -> str:
    """Return what a line typed in a shell shows, `python` being the one that runs this."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    done = subprocess.run(
        command,
        shell=True,
        env=os.environ | {"PATH": path, "COLUMNS": "80"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def _kept(wanted: str, got: str) -> str:
    """Return the output that stands on the page where it shortens what was printed, else what was printed."""
    shortened = "..." in wanted and _CHECKER.check_output(wanted, got, doctest.ELLIPSIS)
    return wanted if shortened else got


def main(names: list[str]) -> None:
    """Rewrite the pages named, or all of them, where their outputs have changed."""
    for page in map(Path, names) if names else pages():
        text = page.read_text(encoding="utf-8")
        new = refreshed(text)
        if new != text:
            page.write_text(new, encoding="utf-8")
            print(f"changed: {page}")
    for notebook in () if names else sorted((ROOT / "examples").glob("*.ipynb")):
        _run_notebook(notebook)


def _run_notebook(path: Path) -> None:
    """Run a notebook in place; the times of the run are left out, for they say nothing of the library."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    NotebookClient(notebook, record_timing=False, resources={"metadata": {"path": str(path.parent)}}).execute()
    nbformat.write(notebook, path)


if __name__ == "__main__":
    main([str(Path(each).resolve()) for each in sys.argv[1:]])
