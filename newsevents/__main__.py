"""The command: `python -m newsevents ARTICLE` reads one news article and prints what it reports."""

import argparse
import datetime as dt
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

import newsevents as ne
from newsevents.errors import NewsEventsError, did_you_mean

__all__ = ["main"]

FORMATS: Final = ("text", "json", "jsonl", "csv", "html")
_WIDEST: Final = 120
_FAILED: Final = 2
# 128 and the number of the signal, what a shell reports for a program that SIGPIPE or SIGINT ended
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line, without the usage before it."""
        raise _UsageError(message)


class _UsageError(NewsEventsError):
    """Options that do not go together, or a value of one that can't be read."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0, or 2 after one line on standard error."""
    try:
        # What takes long to import is imported in there, so that an impatient Ctrl-C ends quietly as well.
        return _status(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _status(arguments: Sequence[str] | None) -> int:
    if sys.stdin is None or sys.stdout is None:
        # A closed stream leaves nothing to read or to write; Python sets it to None.
        print("newsevents: standard input and output must be open", file=sys.stderr)
        return _FAILED
    try:
        _run(_parser().parse_args(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except (NewsEventsError, OSError) as fault:
        print(f"newsevents: {_one_line(fault)}", file=sys.stderr)
        return _FAILED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="newsevents",
        description="Read a news article and show what it reports: events, casualties, statements, policy changes.",
        epilog="The text form goes to the terminal unless -o is given; csv writes one file a kind into a folder.",
    )
    parser.add_argument("article", nargs="?", default="-", metavar="ARTICLE", help="a file; - for standard input")
    parser.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="the day of publication, such as 2022-01-07; goes before the file's",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="what to write (default: text)")
    parser.add_argument("-o", "--output", metavar="PATH", help="a file, or with csv a folder, to write instead")
    parser.add_argument("--language", metavar="CODE", help="the language of the article (default: its own, or en)")
    parser.add_argument("--version", action="version", version=f"newsevents {ne.__version__}")
    return parser


def _day(given: str) -> dt.date:
    try:
        return dt.date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a day such as 2022-01-07, got {given!r}") from None


def _run(options: argparse.Namespace) -> None:
    if options.output == "":
        raise _UsageError("argument -o/--output: expected a path, got ''")
    if options.format == "csv":
        _check_folder(options.output)
    report = ne.extract(_article(options), language=options.language)
    if options.format == "csv":
        ne.write_csv(report, options.output)
        return
    shown = _written(report, options.format, terminal=options.output is None)
    if options.output is None:
        _print(shown)
    else:
        from newsevents.formats import files

        files.write_text(options.output, shown)


def _check_folder(name: str | None) -> None:
    """Refuse what is no folder and can't become one: the files of a report do not fit into one file."""
    if name is None:
        raise _UsageError("--format csv writes a folder of files; name it with -o")
    folder = Path(name)
    if folder.is_file() or (folder.suffix and not folder.is_dir()):
        raise _UsageError(f"--format csv writes a folder of files, and {name} names a file")


def _article(options: argparse.Namespace) -> ne.Article:
    """Read the article; a publication date among the options goes before its own."""
    if options.article != "-":
        return ne.read_article(Path(options.article), published=options.published)
    try:
        return ne.read_article(sys.stdin.buffer.read(), published=options.published)
    except ne.FormatError as fault:
        raise ne.FormatError(fault.problems, source="standard input") from None


def _written(report: ne.Report, form: str, *, terminal: bool) -> str:
    if form == "json":
        return ne.to_json(report) + "\n"
    if form == "jsonl":
        return "".join(f"{ne.to_json(each)}\n" for each in report.records())
    if form == "html":
        from newsevents.display import report_html

        return report_html(report)
    from newsevents.display import report_text

    return report_text(report, width=_width(), color=terminal and _coloured())


def _width() -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST)


def _coloured() -> bool:
    """Whether colour is wanted: on a terminal that has it, unless NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _print(text: str) -> None:
    """Write to standard output in its own encoding, characters that it lacks as escapes."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))


def _one_line(fault: Exception) -> str:
    """Return what is wrong and where, in one line."""
    from newsevents.display.cells import printable

    if isinstance(fault, ne.FormatError):
        first = f"{fault.source}: {fault.problems[0]}" if fault.source else str(fault.problems[0])
        more = len(fault.problems) - 1
        # The library names its argument, the command its option.
        said = (f"{first} (and {more} more)" if more else first).replace("published=", "--published")
    elif isinstance(fault, ne.ParseError):
        said = f"{fault.message}, got {fault.text!r}{did_you_mean(fault.suggestion)}"
    elif isinstance(fault, OSError):
        said = f"{fault.filename}: {fault.strerror}" if fault.filename else str(fault.strerror or fault)
    else:
        said = str(fault)
    return printable(said)


if __name__ == "__main__":
    raise SystemExit(main())
