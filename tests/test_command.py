"""The command, run as a user runs it."""

import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

import newsevents as ne
from newsevents.__main__ import main

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2e9f6ed4338fa6ee.txt"
ARTICLE = "date 2024-05-17 Police said on Thursday that gunmen killed at least 31 people in the town.\n"


def command(
    *arguments: str | Path, given: str | bytes = "", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command with something on standard input, and return what came of it."""
    data = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [sys.executable, "-m", "newsevents", *map(str, arguments)],
        input=data,
        capture_output=True,
        cwd=cwd,
        env=os.environ | environment,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


class Refused(Protocol):
    """Runs the command where it must fail, and returns its one line."""

    def __call__(self, *arguments: str | Path, given: str | bytes = "") -> str: ...


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refused:
    def run(*arguments: str | Path, given: str | bytes = "") -> str:
        data = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert main([str(each) for each in arguments]) == 2
        shown = capsys.readouterr()
        assert shown.out == ""
        lines = shown.err.splitlines()
        assert len(lines) == 1, shown.err
        assert lines[0].startswith("newsevents: ")
        return lines[0]

    return run


IMPATIENT = """
import sys
class Finder:
    def find_spec(self, name, path, target=None):
        if name.startswith("newsevents.extract"):
            raise KeyboardInterrupt
sys.meta_path.insert(0, Finder())
from newsevents.__main__ import main
sys.exit(main([sys.argv[1]]))
"""


def test_an_interrupt_ends_it_quietly_while_it_imports_and_while_it_works(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = subprocess.run([sys.executable, "-c", IMPATIENT, str(SEED)], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ne, "extract", interrupted)
    assert main([str(SEED)]) == 130
    assert capsys.readouterr() == ("", "")


def test_an_article_is_shown_as_a_report() -> None:
    done = command(SEED)
    assert (done.returncode, done.stderr) == (0, "")
    assert "published Fri 2022-01-07" in done.stdout
    assert "Michelle Bachelet" in done.stdout
    assert "\x1b" not in done.stdout


def test_standard_input_is_read_with_a_dash_or_without() -> None:
    first, second = command("-", given=ARTICLE), command(given=ARTICLE)
    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout
    assert "published Fri 2024-05-17" in first.stdout


def test_the_publication_date_given_goes_before_the_articles_own() -> None:
    done = command("--published", "2022-03-01", "--format", "json", given=ARTICLE)
    assert ne.from_json(done.stdout).article.published.isoformat() == "2022-03-01"
    done = command("--published", "2024-05-17", given="Police said on Thursday that a man died.\n")
    assert done.returncode == 0
    assert "published Fri 2024-05-17" in done.stdout


def test_json_reads_back_as_the_report() -> None:
    done = command(SEED, "--format", "json")
    assert ne.from_json(done.stdout) == ne.extract(ne.read_article(SEED))


def test_json_lines_hold_one_record_each() -> None:
    lines = command(SEED, "--format", "jsonl").stdout.splitlines()
    report = ne.extract(ne.read_article(SEED))
    assert [json.loads(line)["id"] for line in lines] == [each.id for each in report.records()]


def test_csv_goes_into_a_folder(refused: Refused, tmp_path: Path) -> None:
    done = command(SEED, "--format", "csv", "-o", tmp_path / "tables")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "tables" / "statements.csv").is_file()
    assert "-o" in refused(SEED, "--format", "csv")
    assert "out.csv" in refused(SEED, "--format", "csv", "-o", tmp_path / "out.csv")


def test_the_same_article_gives_the_same_output_every_time() -> None:
    first, second = (command(SEED, "--format", "json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2"))
    assert first == second


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "html"])
def test_a_file_gets_what_the_terminal_would(form: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    done = command(SEED, "--format", form, "-o", target, COLUMNS="80")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert target.read_text(encoding="utf-8") == command(SEED, "--format", form, COLUMNS="80").stdout
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_the_width_of_the_terminal_is_kept_to() -> None:
    wide, narrow = (command(SEED, COLUMNS=columns).stdout.splitlines() for columns in ("110", "60"))
    assert 60 < max(map(len, wide)) <= 110
    assert max(map(len, narrow)) <= 60


class TestBadInput:
    def test_a_file_that_is_not_there(self, refused: Refused, tmp_path: Path) -> None:
        assert "nowhere.txt: no such file" in refused(tmp_path / "nowhere.txt").lower()

    def test_a_folder(self, refused: Refused, tmp_path: Path) -> None:
        assert str(tmp_path) in refused(tmp_path)

    def test_empty_text(self, refused: Refused) -> None:
        assert "empty" in refused(given="")
        assert "empty" in refused(given=" \n ")

    def test_a_text_without_a_date(self, refused: Refused) -> None:
        assert "--published" in refused(given="Police said that a man died on Thursday.\n")

    @pytest.mark.parametrize("day", ["2022-02-30", "yesterday", "", "2022-01-07T10:00"])
    def test_a_publication_date_that_does_not_exist(self, refused: Refused, day: str) -> None:
        assert repr(day) in refused(SEED, "--published", day)

    def test_a_date_in_the_article_that_does_not_exist(self, refused: Refused) -> None:
        assert "2022-02-30" in refused(given="date 2022-02-30 A man died on Thursday.\n")

    def test_an_unknown_language(self, refused: Refused) -> None:
        line = refused(SEED, "--language", "eng")
        assert "'eng'" in line
        assert "did you mean 'en'" in line

    def test_wrong_encoding(self, refused: Refused, tmp_path: Path) -> None:
        latin = tmp_path / "latin.txt"
        latin.write_bytes("date 2022-01-07 Protesters in Malmö.".encode("latin-1"))
        assert "expected UTF-8" in refused(latin)
        assert "expected UTF-8" in refused(given=latin.read_bytes())
        assert "UTF-16" in refused(given=ARTICLE.encode("utf-16"))

    @pytest.mark.parametrize("text", ['{"schema": 1, "article"', '{"kind": "weather"}', "[1, 2"])
    def test_malformed_json(self, refused: Refused, text: str, tmp_path: Path) -> None:
        path = tmp_path / "article.json"
        path.write_text(text)
        assert "article.json" in refused(path)

    def test_unknown_options(self, refused: Refused) -> None:
        assert "--fromat" in refused(SEED, "--fromat", "json")
        assert "xml" in refused(SEED, "--format", "xml")

    def test_a_folder_that_is_not_there_to_write_into(self, refused: Refused, tmp_path: Path) -> None:
        target = tmp_path / "no" / "page.html"
        assert f"{target}: no such file or directory" in refused(SEED, "--format", "html", "-o", target)
        assert not target.parent.exists()

    def test_a_failure_leaves_the_old_file_as_it_was(self, refused: Refused, tmp_path: Path) -> None:
        target = tmp_path / "report.json"
        target.write_text("old")
        refused("--format", "json", "-o", target, given="no date here\n")
        assert target.read_text() == "old"
        assert [each.name for each in tmp_path.iterdir()] == ["report.json"]

    def test_in_a_process_of_its_own(self) -> None:
        done = command("nowhere.txt")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "newsevents: nowhere.txt: no such file or directory\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes break differently there")
def test_a_reader_that_stops_early_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "newsevents", str(SEED), "--format", "html"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsevents", str(SEED)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["newsevents: No space left on device"]


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
class TestTerminal:
    def shown(self, **environment: str) -> str:
        """Return what the command writes to a terminal."""
        import pty

        ours, theirs = pty.openpty()
        code = [sys.executable, "-m", "newsevents", str(SEED)]
        process = subprocess.Popen(code, stdout=theirs, stderr=theirs, env=os.environ | environment)
        os.close(theirs)
        chunks = []
        # The read fails, rather than ends, once the other side is closed.
        with contextlib.suppress(OSError):
            while chunk := os.read(ours, 65536):
                chunks.append(chunk)
        os.close(ours)
        assert process.wait() == 0
        return b"".join(chunks).decode()

    def test_a_terminal_gets_colour(self) -> None:
        assert "\x1b[" in self.shown(TERM="xterm", NO_COLOR="")

    def test_no_color_and_dumb_terminals_get_none(self) -> None:
        assert "\x1b[" not in self.shown(TERM="xterm", NO_COLOR="1")
        assert "\x1b[" not in self.shown(TERM="dumb", NO_COLOR="")
