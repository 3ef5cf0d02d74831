"""Files: written whole or not at all, packed and unpacked by their suffix, read with clear words for what is wrong.

Nothing here knows what the bytes mean.
"""

import bz2
import contextlib
import gzip
import importlib
import io
import lzma
import os
import shutil
import uuid
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Final

from newsevents.errors import FormatError, Problem

__all__ = [
    "BOM",
    "PathLike",
    "as_format_error",
    "is_packed",
    "packed",
    "read_bytes",
    "read_text",
    "reading",
    "to_text",
    "write_bytes",
    "write_text",
    "writing",
]

PathLike = str | os.PathLike[str]

BOM: Final = b"\xef\xbb\xbf"

_FAULTS: Final = (OSError, EOFError, lzma.LZMAError, zlib.error)

_PIECE: Final = 1 << 17
"""How many packed bytes are read at once."""

_OTHER_BOMS: Final = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


def write_text(path: PathLike, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all; line ends are kept as they are.

    Raises FormatError where the file can't be written or the text holds a lone surrogate.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError as fault:
        raise FormatError(
            f"character {fault.start} is a lone surrogate, which no file can hold", source=str(path)
        ) from None
    write_bytes(path, data)


def write_bytes(path: PathLike, data: bytes) -> None:
    """Write a file whole or not at all, packed where its suffix says so. Raises FormatError where it can't be."""
    with writing(path) as file:
        file.write(data)


@contextlib.contextmanager
def writing(path: PathLike) -> Iterator[IO[bytes]]:
    """Open a file to be written beside `path` and renamed to it at the end.

    Where the block raises, or the machine stops, `path` is as it was before. A pipe or a device is written
    directly. Raises FormatError where the file can't be written.
    """
    with as_format_error(path):
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file() and not target.is_dir():
            with target.open("wb") as device:
                yield device
            return
        beside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}.part")
        try:
            with beside.open("xb") as raw:
                with packed(raw, "wb", target.suffix) as file:
                    yield file
                raw.flush()
                os.fsync(raw.fileno())
            if target.exists():
                shutil.copymode(target, beside)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def read_bytes(path: PathLike) -> bytes:
    """Return a file's bytes, unpacked where its suffix says so. Raises FormatError where it can't be read."""
    with reading(path) as file:
        return file.read()


def read_text(path: PathLike) -> str:
    """Return a file's text, read as UTF-8. Raises FormatError, with the byte, where it is something else."""
    return to_text(read_bytes(path), source=str(path))


def to_text(data: bytes, *, source: str | None = None) -> str:
    """Read bytes as UTF-8, a byte order mark left out. Raises FormatError with the first byte that does not read."""
    for mark, name in _OTHER_BOMS.items():
        if data.startswith(mark):
            raise FormatError(Problem(f"expected UTF-8, got {name}; save the file as UTF-8", byte=0), source=source)
    try:
        return data.removeprefix(BOM).decode()
    except UnicodeDecodeError as fault:
        at = fault.start + (len(BOM) if data.startswith(BOM) else 0)
        problem = Problem(
            f"expected UTF-8, got {data[at : at + 1]!r}; save the file as UTF-8",
            line=data.count(b"\n", 0, at) + 1,
            byte=at,
        )
        raise FormatError(problem, source=source) from None


@contextlib.contextmanager
def as_format_error(path: PathLike) -> Iterator[None]:
    """Turn what goes wrong with a file into a FormatError that names it."""
    try:
        yield
    except Exception as fault:
        if not isinstance(fault, _FAULTS) and type(fault).__name__ != "ZstdError":
            raise
        why = getattr(fault, "strerror", None) or str(fault)
        # The name asked for, not that of the file beside it which becomes the one asked for.
        raise FormatError(why[:1].lower() + why[1:], source=os.fspath(path)) from fault


def _zstd(raw: IO[bytes], mode: str) -> Any:
    # Python has Zstandard from 3.14 on; before, the package of that name packs.
    for name in ("compression.zstd", "zstandard"):
        with contextlib.suppress(ImportError):
            library = importlib.import_module(name)
            break
    else:
        raise FormatError("Zstandard files need Python 3.14 or `pip install zstandard`")
    if name == "zstandard" and mode == "rb":
        return io.BufferedReader(_Frames(raw, library.ZstdDecompressor().decompressobj), _PIECE)
    return library.open(raw, mode)


class _Frames(io.RawIOBase):
    """What is in the Zstandard frames of a file, one after another.

    The package's own reader stops after the first frame, and says nothing where one breaks off.
    """

    def __init__(self, raw: IO[bytes], unpacker: Callable[[], Any]) -> None:
        self._raw = raw
        self._unpacker = unpacker
        self._frame: Any = None
        self._packed = b""
        self._unpacked = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._unpacked:
            data = self._packed or self._raw.read(_PIECE)
            self._packed = b""
            if not data:
                if self._frame is not None:
                    raise EOFError("compressed file ended before the end-of-stream marker was reached")
                return 0
            self._frame = self._frame or self._unpacker()
            self._unpacked = memoryview(self._frame.decompress(data))
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None
        size = min(len(buffer), len(self._unpacked))
        buffer[:size] = self._unpacked[:size]
        self._unpacked = self._unpacked[size:]
        return size


_PACKERS: Final[dict[str, Callable[..., Any]]] = {
    # The stamp in a gzip file is left at zero, so that equal records make equal files.
    ".gz": lambda raw, mode: gzip.GzipFile("", mode, fileobj=raw, mtime=0),
    ".bz2": bz2.BZ2File,
    ".xz": lzma.LZMAFile,
    ".zst": _zstd,
}


def is_packed(suffix: str) -> bool:
    """Whether files of this suffix are packed."""
    return suffix.lower() in _PACKERS


@contextlib.contextmanager
def packed(raw: IO[bytes], mode: str, suffix: str) -> Iterator[IO[bytes]]:
    """Pack or unpack an open file by a suffix: `.gz`, `.bz2`, `.xz`, `.zst`; any other is plain."""
    packer = _PACKERS.get(suffix.lower())
    if packer is None:
        yield raw
    else:
        with packer(raw, mode) as file:
            yield file


@contextlib.contextmanager
def reading(path: PathLike) -> Iterator[IO[bytes]]:
    """Open a file to be read, unpacked by its suffix. Raises FormatError where it can't be read."""
    with as_format_error(path):
        source = Path(path)
        if source.is_dir():
            raise FormatError("expected a file, got a folder", source=str(path))
        with source.open("rb") as raw, packed(raw, "rb", source.suffix) as file:
            yield file
