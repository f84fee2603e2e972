"""Writing a file whole or not at all: whatever kills the writer, a reader finds the old file or the new one.

This module may touch: the file that it is told to write, and for a moment a ``.writing-….tmp`` beside it.
"""

import contextlib
import os
import secrets
from pathlib import Path

from course.errors import UsageError

PRIVATE = 0o600


def write(path: Path, data: bytes, *, mode: int | None = PRIVATE) -> None:
    """Replace what `path` holds, or what it links to, by `data`; a pipe or a device is written to.

    Arguments:
        mode: the permissions of the file; None: those that it has, or of a new file those that the system gives.

    Raises:
        OSError: it cannot be written; what stood there still stands.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # of a folder this raises
        return
    target = Path(os.path.realpath(path))
    if mode is None and target.exists():
        mode = target.stat().st_mode & 0o7777
    temporary = target.with_name(f".writing-{secrets.token_hex(8)}.tmp")
    try:
        with open(temporary, "xb", opener=_opener(mode)) as file:
            file.write(data)
        if mode is not None:
            temporary.chmod(mode)  # whatever the umask takes away
        os.replace(temporary, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError) and error.filename is None:  # as where the disk is full
            error.filename = str(path)
        raise


def restrict(path: Path, most: int) -> None:
    """Take from a file or folder the permissions that are not among `most`.

    Raises:
        OSError: it is not there, or somebody else's.
    """
    mode = path.stat().st_mode & 0o7777
    if mode & 0o777 & ~most:
        path.chmod(mode & (most | 0o7000))


def sweep(folder: Path, pattern: str = ".") -> None:
    """Remove what writers that were killed left in the folders `pattern` of `folder`, into which nobody writes now."""
    for left in folder.glob(f"{pattern}/.writing-*.tmp"):
        with contextlib.suppress(OSError):
            left.unlink()


def _opener(mode: int | None):
    return lambda path, flags: os.open(path, flags, 0o666 if mode is None else mode)


def write_as_asked(path: Path, data: bytes, *, mode: int | None = PRIVATE) -> None:
    """`write` to a place that somebody named.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        write(path, data, mode=mode)
    except OSError as error:
        raise UsageError("{path} cannot be written: {reason}", path=path, reason=error.strerror) from None
