"""What lies in a mailbag: the files of folders and zips, nested too, one by one. Nothing is unpacked to the disk.

Archives are strangers' files. No name in them is ever used as a path, sizes that they claim are not believed, and what
is read of each is bounded: in entries, in bytes and in depth.

This module may touch: the files and folders that it is given, reading; links are not followed.
"""

import contextlib
import datetime
import io
import itertools
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from course.errors import UsageError
from course.facts.collecting import Trouble
from course.facts.student import is_leftover
from course.judging.submission import MAXIMUM_BYTES

MOST_ENTRIES, MOST_ENTRIES_INSIDE = 50_000, 2_000
"""Files and folders of what was named, and of each archive within it: a student's ends nobody else's."""
MOST_BYTES, MOST_BYTES_INSIDE = 8_000_000_000, 300_000_000
MOST_ARCHIVES = 3
"""Archives in one another."""
MOST_FOLDERS = 40
STAMP = "timestamp.txt"
"""What nbgrader writes beside what it collects."""
MOST_OF_OTHERS = 10_000_000
"""Bytes of a file that is no notebook; of a longer one nothing is kept."""
_PEEK = 4_096
_CHUNK = 1 << 20
_ENTRY = b"PK\x01\x02"
"""How each entry of a zip's list begins."""
_OTHERS = re.compile(r"\.(7z|rar|tar|gz|tgz|bz2|xz|egg|alz)$")
_NOTEBOOK = re.compile(rb"\s*(\xef\xbb\xbf)?\s*\{|\xff\xfe\{|\xfe\xff\x00\{")
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, struct.error, RuntimeError)


@dataclass(frozen=True)
class Found:
    """One file, or an archive that was not looked into.

    Attributes:
        place: the way to it, from the name of what the instructor named on; in NFC.
        data: what it holds; nothing of what is long and no notebook.
        other: whether neither its name nor its beginning is that of a notebook or a time stamp.
        when: local time of its entry in the archive, or of the file.
        archive: the place of the archive whose entry it is, or lies in; () where it lies in none.
        inside: whether it lies in an archive within an archive.
        trouble: why it was not looked into, with the bound that it broke.
        leftover: whether a system left it there and nobody handed it in.
    """

    place: tuple[str, ...]
    data: bytes = b""
    other: bool = False
    when: datetime.datetime | None = None
    archive: tuple[str, ...] = ()
    inside: bool = False
    trouble: Trouble | None = None
    bound: object = ""
    leftover: bool = False


class _Spent(Exception):
    """More was unpacked than may be."""


@dataclass
class _Bounds:
    """What may still be read."""

    entries: int = MOST_ENTRIES
    bytes: int = MOST_BYTES
    most_entries: int = field(init=False)
    most_bytes: int = field(init=False)

    def __post_init__(self) -> None:
        self.most_entries, self.most_bytes = self.entries, self.bytes

    def read(self, file: IO[bytes], most: int) -> bytes:
        """At most `most` bytes, in pieces, so that a bomb is never unpacked whole."""
        parts = []
        while most > 0 and (part := file.read(min(most, _CHUNK))):
            parts.append(part)
            most -= len(part)
            self.bytes -= len(part)
            if self.bytes < 0:
                raise _Spent
        return b"".join(parts)


def look_into(path: Path) -> Iterator[Found]:
    """The files in `path`, a folder, a zip or a file.

    Raises:
        UsageError: it is not there, or cannot be opened.
    """
    name = _nfc(path.name or path.resolve().name)
    bounds = _Bounds()
    try:
        if path.is_dir():
            os.listdir(path)
            yield from _folder(path, (name,), bounds)
            return
        if not path.is_file():
            raise UsageError(
                "there is no file or folder {path}; name the zip or the folder that the LMS gave", path=path
            )
        with path.open("rb"):
            pass
    except OSError as error:
        raise UsageError("{path} cannot be read: {reason}", path=path, reason=error.strerror) from None
    yield from _on_disk(path, (name,), bounds)


def _folder(folder: Path, place: tuple[str, ...], bounds: _Bounds) -> Iterator[Found]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(itertools.islice(found, bounds.entries + 1), key=lambda entry: entry.name)
    except OSError:
        yield Found(place, trouble=Trouble.CLOSED)
        return
    for entry in entries:
        here = (*place, _decoded(os.fsencode(entry.name)))
        bounds.entries -= 1
        if bounds.entries < 0:
            if bounds.entries == -1:
                yield Found(place, trouble=Trouble.TOO_MANY, bound=bounds.most_entries)
            return
        if entry.is_symlink():
            yield Found(here, trouble=Trouble.LINK)
        elif is_leftover(entry.name) and entry.name != STAMP:
            yield Found(here, leftover=True)
        elif not entry.is_dir(follow_symlinks=False):
            yield from _on_disk(Path(entry.path), here, bounds)
        elif len(here) > MOST_FOLDERS:
            yield Found(here, trouble=Trouble.TOO_DEEP, bound=f"{MOST_FOLDERS} folders")
        else:
            yield from _folder(Path(entry.path), here, bounds)


def _on_disk(path: Path, place: tuple[str, ...], bounds: _Bounds) -> Iterator[Found]:
    mode = path.stat().st_mode if len(place) == 1 else path.lstat().st_mode
    if not stat.S_ISREG(mode):  # opening a pipe would wait for its writer
        yield Found(place, trouble=Trouble.NOT_A_FILE)
        return
    when = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
    try:
        yield from _file(place, lambda: path.open("rb"), bounds, when=when)
    except _Spent:
        yield Found(place, trouble=Trouble.TOO_MUCH, bound=bounds.most_bytes // 10**6)
    except OSError:
        yield Found(place, trouble=Trouble.CLOSED)


def _file(
    place: tuple[str, ...],
    opened: Callable[[], IO[bytes]],
    bounds: _Bounds,
    when: datetime.datetime | None,
    archives: tuple[tuple[str, ...], ...] = (),
) -> Iterator[Found]:
    """What a file is; `archives` are those in which it lies, the outermost first."""
    name = place[-1].lower()
    told = {"when": when, "archive": archives[0] if archives else (), "inside": len(archives) > 1}
    with opened() as file:
        head = bounds.read(file, _PEEK)
        if ".ipynb" in name or name == STAMP or _NOTEBOOK.match(head):
            yield Found(place, head + bounds.read(file, MAXIMUM_BYTES + 1 - len(head)), **told)
        elif ".zip" in name or ("." not in name and head.startswith(b"PK\x03\x04")):
            if archives:
                file = io.BytesIO(head + bounds.read(file, MOST_BYTES_INSIDE + 1 - len(head)))
                if file.getbuffer().nbytes > MOST_BYTES_INSIDE:
                    yield Found(place, trouble=Trouble.TOO_MUCH, bound=MOST_BYTES_INSIDE // 10**6)
                    return
            yield from _zip(file, place, bounds, archives, when if archives else None)
        elif _OTHERS.search(name):
            yield Found(place, trouble=Trouble.OTHER_ARCHIVE)
        else:
            data = head + bounds.read(file, MOST_OF_OTHERS + 1 - len(head))
            yield Found(place, data if len(data) <= MOST_OF_OTHERS else b"", other=True, **told)


def _zip(
    file: IO[bytes],
    place: tuple[str, ...],
    around: _Bounds,
    archives: tuple[tuple[str, ...], ...],
    when: datetime.datetime | None,
) -> Iterator[Found]:
    """What an archive holds; of one within another, the time at which it came is that of all that it holds."""
    if len(archives) >= MOST_ARCHIVES:
        yield Found(place, trouble=Trouble.TOO_DEEP, bound=f"{MOST_ARCHIVES} archives")
        return
    bounds = around
    if archives:
        bounds = _Bounds(min(around.entries, MOST_ENTRIES_INSIDE), min(around.bytes, MOST_BYTES_INSIDE))
    try:
        if _listed(file, bounds.entries) > bounds.entries:  # before zipfile holds them all in memory
            yield Found(place, trouble=Trouble.TOO_MANY, bound=bounds.most_entries)
            return
        archive = zipfile.ZipFile(file)
    except (*_DAMAGED, OSError):
        yield Found(place, trouble=Trouble.BROKEN_ARCHIVE)
        return
    for info in archive.infolist():
        bounds.entries -= 1
        try:
            yield from _entry(archive, info, bounds, (*archives, place), when)
        except _Spent:
            yield Found(place, trouble=Trouble.TOO_MUCH, bound=bounds.most_bytes // 10**6)
            break
    if bounds is not around:
        around.entries -= bounds.most_entries - bounds.entries
        around.bytes -= bounds.most_bytes - bounds.bytes
        if around.bytes < 0:
            raise _Spent


def _entry(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    bounds: _Bounds,
    archives: tuple[tuple[str, ...], ...],
    when: datetime.datetime | None,
) -> Iterator[Found]:
    name = entry_name(info)
    parts = [part for part in re.split(r"[/\\]", name) if part not in ("", ".")]
    here = (*archives[-1], *(parts[-MOST_FOLDERS:] or ["?"]))
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith(("/", "\\")) or ".." in parts or re.match(r"[A-Za-z]:", name):
        yield Found(here, trouble=Trouble.OUTSIDE)
    elif name.endswith(("/", "\\")) or kind == stat.S_IFDIR:
        pass
    elif any(is_leftover(part.strip()) for part in parts) and parts[-1] != STAMP:
        yield Found(here, leftover=True)
    elif kind == stat.S_IFLNK:
        yield Found(here, trouble=Trouble.LINK)
    elif kind not in (0, stat.S_IFREG):
        yield Found(here, trouble=Trouble.NOT_A_FILE)
    elif info.flag_bits & 1:
        yield Found(here, trouble=Trouble.ENCRYPTED)
    elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # the others unpack without a bound
        yield Found(here, trouble=Trouble.PACKING)
    else:
        try:
            yield from _file(here, lambda: archive.open(info), bounds, when or _time(info), archives)
        except (*_DAMAGED, OSError):
            yield Found(here, trouble=Trouble.BROKEN_FILE)


def entry_name(info: zipfile.ZipInfo) -> str:
    """The name of an entry: in UTF-8, as the standard and macOS have it, or in cp949, as Windows writes it in Korea."""
    name = info.orig_filename
    name = _nfc(name) if info.flag_bits & 0x800 else _decoded(name.encode("cp437", "replace"))
    return name.partition("\0")[0]


def _decoded(name: bytes) -> str:
    for encoding in ("utf-8", "cp949"):
        with contextlib.suppress(UnicodeDecodeError):
            return _nfc(name.decode(encoding))
    return name.decode("cp437")


def _time(info: zipfile.ZipInfo) -> datetime.datetime | None:
    try:
        when = datetime.datetime(*info.date_time)
    except ValueError:
        return None
    return when if when.year > 1980 else None  # 1980 is what an archive says that knows no time


def _listed(file: IO[bytes], most: int) -> int:
    """How many entries a zip lists, or a few more; counting ends above `most`."""
    count, kept = 0, b""
    file.seek(0)
    while count <= most and (part := file.read(_CHUNK)):
        count += (kept + part).count(_ENTRY)
        kept = part[-len(_ENTRY) + 1 :]
    file.seek(0)
    return count


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)
