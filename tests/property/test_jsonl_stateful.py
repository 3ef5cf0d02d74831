"""A JSON Lines file that is written, added to, broken and mended, in any order, holds what a list would."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsevents import testing
from newsevents.errors import FormatError
from newsevents.formats import read_jsonl, to_json, write_jsonl

RECORDS = st.lists(st.one_of(testing.casualties(), testing.statements()), max_size=3)


class File(RuleBasedStateMachine):
    """The file, and the records that it should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "records.jsonl"
        self.model: list[Any] = []
        self.torn = False

    @initialize(suffix=st.sampled_from(("", ".gz", ".bz2", ".xz")), records=RECORDS)
    def begin(self, suffix: str, records: list[Any]) -> None:
        self.path = self.folder / f"records.jsonl{suffix}"
        self.write(records)

    @rule(records=RECORDS)
    def write(self, records: list[Any]) -> None:
        assert write_jsonl(records, self.path) == len(records)
        self.model, self.torn = list(records), False

    @rule(records=RECORDS)
    def append(self, records: list[Any]) -> None:
        before = self.path.read_bytes()
        try:
            write_jsonl(records, self.path, append=True)
        except FormatError:
            assert self.torn
            assert self.path.read_bytes() == before
        else:
            assert not self.torn
            self.model += records

    @rule(records=RECORDS)
    def mend(self, records: list[Any]) -> None:
        assert write_jsonl(records, self.path, append=True, repair=True) == len(records)
        self.model += records
        self.torn = False

    @rule(records=RECORDS, append=st.booleans())
    def fail(self, records: list[Any], append: bool) -> None:
        before = self.path.read_bytes()
        try:
            write_jsonl([*records, "no record"], self.path, append=append)
        except (TypeError, FormatError):
            assert self.path.read_bytes() == before
        else:
            raise AssertionError

    @precondition(lambda self: self.path.suffix == ".jsonl" and self.path.read_bytes()[-1:] in (b"", b"\n"))
    @rule(record=testing.casualties(), share=st.floats(0, 1))
    def tear(self, record: Any, share: float) -> None:
        """Write a part of a line, as a machine that stops does."""
        line = to_json(record).encode()
        part = line[: max(1, int(len(line) * share))]
        with self.path.open("ab") as file:
            file.write(part)
        if part == line:
            self.model.append(record)
        else:
            self.torn = True

    @invariant()
    def holds_what_it_should(self) -> None:
        if not self.path.exists():
            return
        records = read_jsonl(self.path, on_error="skip")
        assert list(records) == self.model
        assert records.skipped == int(self.torn)

    def teardown(self) -> None:
        shutil.rmtree(self.folder)


TestFile = File.TestCase
TestFile.settings = settings(max_examples=10, stateful_step_count=8, deadline=None)
