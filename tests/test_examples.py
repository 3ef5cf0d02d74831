"""The examples: each script runs as its first lines say, each notebook runs from top to bottom as it is shown."""

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SCRIPTS = sorted(EXAMPLES.glob("*.py"))
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_runs(script: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", script], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Michelle Bachelet" in done.stdout


def shown(notebook: Any) -> list[list[str]]:
    """Return what each cell of a notebook shows, as text."""
    cells = []
    for cell in notebook.cells:
        outputs = cell.get("outputs", [])
        cells.append([each.get("text") or each["data"]["text/plain"] for each in outputs])
    return cells


@pytest.mark.filterwarnings("ignore")  # what the notebook's own machinery warns of is not ours
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_runs_and_shows_what_is_stored_in_it(path: Path) -> None:
    stored: Any = nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]
    fresh: Any = copy.deepcopy(stored)
    NotebookClient(fresh, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    assert shown(fresh) == shown(stored)
    assert any("text/html" in output.get("data", {}) for cell in fresh.cells for output in cell.get("outputs", []))


def test_there_is_something_to_run() -> None:
    assert {path.name for path in SCRIPTS} >= {"read_seed.py", "seed_by_hand.py"}
    assert {path.name for path in NOTEBOOKS} >= {"seed_article.ipynb"}
