"""Records come through a pipe whole or not at all, whatever else somebody writes into it."""

import json
import os
import random
import socket

import pytest

from course.kernel.pipes import TOO_LARGE, PipeReader, close_all, make_pipes, write_record
from course.kernel.wire import Wire


@pytest.fixture
def pipe():
    """A reader, and a function that writes bytes and gives the records that are then complete."""
    read, write = os.pipe()
    reader = PipeReader(read, largest=200_000)

    def records_after(*chunks):
        found = []
        for chunk in chunks:
            for start in range(0, len(chunk), 60_000):
                os.write(write, chunk[start : start + 60_000])
                found += reader.records()
        return found

    yield records_after
    os.close(read)
    os.close(write)


def line(kind, content):
    return b"\n" + json.dumps([kind, content]).encode() + b"\n"


def test_records_come_in_order_however_they_are_cut(pipe):
    records = [("stream", {"text": "x" * n}) for n in (0, 1, 50_000, 150_000, 3)]
    whole = b"".join(line(*record) for record in records)
    numbers = random.Random(1)
    cuts = sorted(numbers.randrange(len(whole)) for _ in range(40))
    chunks = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    assert pipe(*chunks) == records


def test_one_that_was_cut_off_spoils_no_other(pipe):
    cut = line("stream", {"text": "interrupted"})[:20]
    assert pipe(line("a", 1), cut, line("done", {})) == [("a", 1), ("done", {})]


def test_one_that_is_too_large_is_told_once_and_the_next_is_read(pipe):
    found = pipe(line("stream", "x" * 250_000), line("done", {}))
    assert found == [(TOO_LARGE, None), ("done", {})]


@pytest.mark.parametrize(
    "junk",
    [b"", b"null", b"[]", b"[1]", b"[1, 2, 3]", b"7", b"{", b"\xff\xfe", b"[" * 50_000, b'{"a": 1}', b'"ab"', b"1e999"],
)
def test_what_is_no_record_is_left_out(pipe, junk):
    found = pipe(b"\n" + junk + b"\n", line("done", {}))
    assert found[-1] == ("done", {})
    assert len(found) <= 2


def test_memory_is_bounded_without_a_line_end(pipe):
    assert pipe(b"x" * 3_000_000).count((TOO_LARGE, None)) > 5


def test_nothing_waits_and_the_end_is_seen():
    ours, theirs = make_pipes()
    reader = PipeReader(ours.outputs, 1000)
    assert reader.records() == []
    assert not reader.has_ended
    write_record(theirs.outputs, "shown", {"what": {1, 2}.__class__})
    assert reader.records() == [("shown", {"what": "<class 'set'>"})]
    close_all(theirs)
    assert reader.records() == []
    assert reader.has_ended
    close_all(ours)


def test_text_is_no_larger_between_processes_than_in_a_file():
    one, other = socket.socketpair()
    sent = {"cells": [{"source": "가" * 10_000 + "\ud800"}]}
    Wire(one).send(sent)
    assert len(other.recv(100_000, socket.MSG_PEEK)) < 31_000
    assert Wire(other).receive() == sent
