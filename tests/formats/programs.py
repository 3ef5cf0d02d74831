"""Our CSV through pandas, R and LibreOffice: how the files in `data/` are made, and the records they hold.

Run as `python -m tests.formats.programs FOLDER` where these programs are installed.
"""

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path

from newsevents.formats import write_csv
from newsevents.records import Casualty
from newsevents.values import Actor, DateSpan, Link, Place, Quantity, TextSpan
from newsevents.vocabulary import Granularity, Harm, QuantityModifier
from tests.formats import examples

UNKIND = Casualty(
    id="007",
    harm=Harm.DISPLACED,
    count=Quantity(100_000, 100_000, 100_000, QuantityModifier.EXACT, 'one\nhundred, "so" thousand'),
    group=Actor("NA", role="TRUE", affiliation="1e5", mention=TextSpan(3, 5, "NA")),
    perpetrator=Actor("=1+1", affiliation="-", role="Алматы мэрі"),
    place=Place("2023-03-06", latitude=-0.5, longitude=179.25),
    date=DateSpan(
        dt.date(2023, 3, 6),
        dt.date(2023, 3, 6),
        granularity=Granularity.MINUTE,
        time=dt.time(9, 5, tzinfo=dt.timezone(dt.timedelta(hours=6))),
    ),
    attribution=(Link(actor=Actor("a;b\t'c'"), cue=TextSpan(0, 1, "\n")),),
    notes=("  two  spaces  ", "null"),
)
RECORDS = (*examples.REPORT.casualties, UNKIND)

PANDAS = """
import sys, pandas
pandas.read_csv(sys.argv[1], dtype="string", keep_default_na=False, na_values=[""]).to_csv(sys.argv[2])
"""
R = """
paths <- commandArgs(trailingOnly = TRUE)
table <- read.csv(paths[1], colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
write.csv(table, paths[2], fileEncoding = "UTF-8")
numbers <- grepl("[.](low|best|high|start|end|latitude|longitude|fiscal)$", names(table)) &
  !grepl("date|as_of", names(table)) | grepl("fiscal$", names(table))
table[numbers] <- lapply(table[numbers], type.convert, as.is = TRUE)
write.csv(table, paths[3], fileEncoding = "UTF-8")
"""


def run_pandas(source: Path, target: Path) -> None:
    subprocess.run([sys.executable, "-c", PANDAS, source, target], check=True)


def run_r(source: Path, target: Path, typed: Path) -> None:
    subprocess.run(
        ["Rscript", "-e", R, source, target, typed], check=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    )


def run_libreoffice(source: Path, target: Path) -> None:
    # 44 comma, 34 quotation mark, 76 UTF-8, from line 1, every column as text (2): else 007 becomes 7.
    columns = "/".join(f"{number}/2" for number in range(1, 100))
    home = target.parent / "profile"
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{home}",
            "--headless",
            f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{columns}",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
            "--outdir",
            str(target.parent),
            str(source),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(home, ignore_errors=True)
    (target.parent / source.name).rename(target)


def main(folder: Path) -> None:
    work = folder / "work"
    work.mkdir(parents=True, exist_ok=True)
    source = work / "source" / "ours.csv"
    source.parent.mkdir(exist_ok=True)
    write_csv(RECORDS, source)
    guarded = work / "guarded" / "guarded.csv"
    guarded.parent.mkdir(exist_ok=True)
    write_csv(RECORDS, guarded, spreadsheet=True)
    run_pandas(source, folder / "pandas.csv")
    run_r(source, folder / "r.csv", folder / "r_typed.csv")
    run_libreoffice(guarded, work / "libreoffice.csv")
    (work / "libreoffice.csv").rename(folder / "libreoffice.csv")
    shutil.rmtree(work)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
