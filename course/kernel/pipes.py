"""The pipes between a keeper and its kernel, and the records in them: kind and content, as a line of JSON.

Each line begins with a line end, too, so that one that an interrupt cut off spoils no other.

This module may touch: these pipes.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from typing import Any

TOO_LARGE = "too large"
"""The kind of what stands in the place of a record that was not read."""
_BYTES_AT_ONCE = 1 << 16  # what a pipe holds
_MOST_TOKENS = 1_000_000  # of one record: a few bytes each take a hundred in memory


@dataclass(frozen=True)
class Pipes:
    """The descriptors of one side, the keeper's or the kernel's.

    Attributes:
        cells: to be run.
        outputs: what they print, show and raise, in this order.
        observations: what nothing else can push out.
        stdout, stderr: what is written past Python; no records, but bytes.
    """

    cells: int
    outputs: int
    observations: int
    stdout: int
    stderr: int


def make_pipes() -> tuple[Pipes, Pipes]:
    """The keeper's side, and the kernel's."""
    (read, write), *others = (os.pipe() for _ in range(5))
    reads, writes = zip(*others, strict=True)
    return Pipes(write, *reads), Pipes(read, *writes)


def close_all(pipes: Pipes) -> None:
    """Close one side."""
    for descriptor in vars(pipes).values():
        os.close(descriptor)


def record(kind: str, content: Any) -> memoryview:
    """A record as it stands in a pipe; what JSON cannot hold stands there as its ``repr``."""
    return memoryview(b"\n%b\n" % json.dumps([kind, content], default=repr).encode())


def write_record(descriptor: int, kind: str, content: Any) -> None:
    """Write a record, and wait until it is read.

    Raises:
        OSError: nobody reads.
    """
    rest = record(kind, content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


class PipeReader:
    """Reads, without waiting, a pipe into which a stranger may have written anything.

    Arguments:
        descriptor: of the pipe.
        largest: a record of more bytes is not read; nor is one of more than a million tokens.
    """

    def __init__(self, descriptor: int, largest: int = 0) -> None:
        os.set_blocking(descriptor, False)
        self.descriptor, self.largest, self.has_ended, self._begun = descriptor, largest, False, bytearray()

    def fileno(self) -> int:
        """The descriptor, for ``select``."""
        return self.descriptor

    def read(self) -> bytes:
        """What is there, up to what a pipe holds."""
        try:
            got = os.read(self.descriptor, _BYTES_AT_ONCE)
        except BlockingIOError:
            return b""
        self.has_ended = not got
        return got

    def records(self) -> list[tuple[Any, Any]]:
        """Kind and content of the records that are complete by now; what is no record is left out."""
        got, found = self.read(), []
        self._begun += got
        if b"\n" in got:
            *complete, self._begun = self._begun.split(b"\n")
            for line in complete:
                if sum(map(line.count, b"[{,")) > _MOST_TOKENS:
                    found.append((TOO_LARGE, None))
                    continue
                with contextlib.suppress(ValueError, TypeError, RecursionError):
                    kind, content = json.loads(line)
                    found.append((kind, content))
        if len(self._begun) > self.largest:
            self._begun.clear()  # its end will be no record
            found.append((TOO_LARGE, None))
        return found
