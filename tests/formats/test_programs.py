"""Our CSV, written again by pandas, R and LibreOffice, reads back equal."""

import importlib.util
import shutil
from pathlib import Path

import pytest

from newsevents.formats import read_csv
from tests.formats import programs

DATA = Path(__file__).parent / "data"
# LibreOffice drops the byte order mark that says so, hence the word.
GUARDED = {"libreoffice.csv": True}


@pytest.mark.parametrize("name", ["pandas.csv", "r.csv", "r_typed.csv", "libreoffice.csv"])
def test_recorded_files_read_back_equal(name: str) -> None:
    assert read_csv(DATA / name, spreadsheet=GUARDED.get(name)) == list(programs.RECORDS)


@pytest.mark.skipif(
    not (shutil.which("Rscript") and shutil.which("soffice") and importlib.util.find_spec("pandas")),
    reason="needs pandas, R and LibreOffice",
)
def test_files_made_now_read_back_equal(tmp_path: Path) -> None:
    programs.main(tmp_path)
    for made in tmp_path.glob("*.csv"):
        assert read_csv(made, spreadsheet=GUARDED.get(made.name)) == list(programs.RECORDS), made.name
