"""Whatever stands where a notebook should: read, or refused in one sentence."""

import json
import os
import resource
import subprocess
import sys
import time
import tracemalloc
from collections import Counter

import pytest

from course.facts.remarks import Change, Note, Status, Why
from course.judging.submission import NotGradable, read_submission, small_file

CELL = {"cell_type": "code", "id": "a", "metadata": {}, "source": ["x = 1\n", "y = '가'"], "outputs": []}
NOTEBOOK = {"cells": [CELL], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "학생 하나" / "01-basics"
    place.mkdir(parents=True)
    return place


def put(folder, content):
    data = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    (folder / "01-basics.ipynb").write_bytes(data)
    return folder


def refused(folder):
    with pytest.raises(NotGradable) as caught:
        read_submission(folder, "01-basics")
    refusal = caught.value.refusal
    assert "\n" not in f"{refusal.name}{refusal.detail}"
    return refusal


def test_a_notebook_is_read_as_text(folder):
    cell = read_submission(put(folder, NOTEBOOK), "01-basics").cells[0]
    assert (cell.kind, cell.text, cell.cell_id) == ("code", "x = 1\ny = '가'", "a")


@pytest.mark.parametrize(
    ("content", "why", "detail"),
    [
        (b"", Why.EMPTY, ()),
        (b"   \n", Why.EMPTY, ()),
        (b'{"cells": [', Why.CUT_OFF, ()),
        (b"hello", Why.NOT_JSON, ()),
        (b"[1, 2]", Why.NOT_A_NOTEBOOK, ()),
        (b"[" * 100_000, Why.NOT_JSON, ()),
        (b'{"cells": 7}', Why.NO_CELLS, ()),
        (b"{}", Why.NO_CELLS, ()),
        (b'{"cells": {}}', Why.NO_CELLS, ()),
        (b"\x80\x81\xff\xff{}", Why.ENCODING, ()),
        ({"cells": [CELL] * 2001}, Why.TOO_MANY_CELLS, ("2001", "2000")),
    ],
)
def test_what_is_no_notebook_is_refused(folder, content, why, detail):
    refusal = refused(put(folder, content))
    assert (refusal.why, refusal.name, refusal.detail) == (why, "01-basics.ipynb", detail)
    assert refusal.status is Status.DAMAGED


@pytest.mark.parametrize(
    ("encode", "change", "label"),
    [
        (lambda text: b"\xef\xbb\xbf" + text.encode(), Change.BYTE_ORDER_MARK, "UTF-8"),
        (lambda text: text.encode("utf-16"), Change.BYTE_ORDER_MARK, "UTF-16"),
        (lambda text: text.encode("cp949"), Change.OLD_ENCODING, "cp949"),
    ],
)
def test_other_encodings_are_read(folder, encode, change, label):
    found = read_submission(put(folder, encode(json.dumps(NOTEBOOK, ensure_ascii=False))), "01-basics")
    assert "가" in found.cells[0].text
    assert found.notes == (Note(change, "01-basics.ipynb", (label,)),)


def test_format_3_is_converted(folder):
    old = {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": "x = 1", "metadata": {}}]}]}
    found = read_submission(put(folder, old), "01-basics")
    assert found.cells[0].text == "x = 1"
    assert found.notes == (Note(Change.OLD_FORMAT, "01-basics.ipynb", ("3",)),)


def test_strange_cells_are_survived(folder):
    cells = [CELL, 7, None, {}, {"cell_type": 3, "source": 5}, {"source": "z", "metadata": [], "id": {}}]
    strange = {"cell_type": "code", "source": "\ud800 \x00", "metadata": {"nbgrader": 7, "tags": {"a": 1}}}
    found = read_submission(put(folder, json.dumps({"cells": [*cells, strange]}).encode()), "01-basics")
    assert [cell.text for cell in found.cells][:1] == ["x = 1\ny = '가'"]
    assert found.notes == (Note(Change.BROKEN_CELLS, "01-basics.ipynb", ("3",)),)


def test_sixty_megabytes_of_metadata_do_no_harm(folder):
    heavy = NOTEBOOK | {"metadata": {"x": "y" * 60_000_000}}
    assert len(read_submission(put(folder, heavy), "01-basics").cells) == 1


UNFOLDING = {
    "dicts": b'{"":0},' * 9_000_000,
    "lists": b"[]," * 20_000_000,
    "numbers": b"0.1," * 15_000_000,
    "texts": b'"",' * 20_000_000,
}


@pytest.mark.parametrize("what", UNFOLDING)
def test_what_would_fill_the_memory_is_refused_before_it_is_built(folder, what):
    text = b'{"cells": [], "metadata": {"x": [' + UNFOLDING[what] + b"0]}}"
    path, before = put(folder, text), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    assert refused(path).why is Why.INTRICATE
    assert time.process_time() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # KB


@pytest.mark.parametrize("sign", ["x", "\N{PILE OF POO}"])
@pytest.mark.parametrize("part", ["source", "outputs"])
def test_sixty_megabytes_of_text_take_little_memory(folder, sign, part):
    cells = [CELL | {part: "x" * 190_000 + sign}] * 310
    path = put(folder, json.dumps(NOTEBOOK | {"cells": cells}, ensure_ascii=False).encode())
    tracemalloc.start()
    if (sign, part) == ("x", "outputs"):
        assert len(read_submission(path, "01-basics").cells) == 310
    else:
        assert refused(path).why is Why.INTRICATE
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 350e6


@pytest.mark.parametrize("text", [b'"' + b'\\"' * 3_000_000, b"\\" * 6_000_000, b'"' * 2_000_001, b'"a\\' * 2_000_000])
def test_broken_texts_are_looked_through_once(folder, text):
    began = time.process_time()
    assert refused(put(folder, b'{"cells": [' + text)).why in (Why.INTRICATE, Why.CUT_OFF, Why.NOT_JSON)
    assert time.process_time() - began < 10


def test_an_honest_notebook_is_not_intricate(folder):
    output = {"output_type": "stream", "name": "stdout", "text": ["0.1, 0.2, [3], {4}\n"] * 100_000}
    cells = [CELL | {"cell_type": "code", "outputs": [output]}, CELL | {"source": '[{,"' * 40_000}]
    assert len(read_submission(put(folder, NOTEBOOK | {"cells": cells}), "01-basics").cells) == 2


def test_too_large_is_refused(folder, monkeypatch):
    monkeypatch.setattr("course.judging.submission.MAXIMUM_BYTES", 10)
    assert refused(put(folder, NOTEBOOK)).why is Why.TOO_LARGE


def test_nothing_is_not_damage(folder, tmp_path):
    assert refused(folder).why is Why.NO_NOTEBOOK
    assert refused(folder).status is Status.MISSING
    assert refused(tmp_path / "학생 하나" / "02").why is Why.NOTHING
    assert refused(tmp_path / "학생 하나" / "02").status is Status.MISSING


def test_a_renamed_notebook_is_named(folder):
    (folder / "my work.ipynb").write_text("{}")
    refusal = refused(folder)
    assert (refusal.why, refusal.name, refusal.detail) == (Why.OTHER_NAMES, "01-basics.ipynb", ("my work.ipynb",))
    assert refusal.status is Status.DAMAGED


def test_names_from_elsewhere_are_printable(folder):
    (folder / "caf\udce9 \x1b[31m.ipynb").write_text("{}")
    (name,) = refused(folder).detail
    name.encode("utf-8")
    assert "\x1b" not in name


def test_worksheets_of_any_shape(folder):
    sheets = [{"cells": 5}, 7, {}, {"cells": [{"cell_type": "code", "input": "x = 1"}]}]
    assert len(read_submission(put(folder, {"worksheets": sheets}), "01-basics").cells) == 1


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "01-basics").write_text("x")
    assert refused(tmp_path / "s" / "01-basics").why is Why.NOT_A_FOLDER


@pytest.mark.parametrize("kind", ["folder", "pipe", "link", "device"])
def test_what_is_no_file_is_refused_at_once(folder, tmp_path, kind):
    path = folder / "01-basics.ipynb"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "link":
        (tmp_path / "secret.ipynb").write_text(json.dumps(NOTEBOOK))
        path.symlink_to(tmp_path / "secret.ipynb")
    else:
        path.symlink_to("/dev/zero")
    refusal = refused(folder)
    assert refusal.why is Why.NOT_A_FILE
    assert refusal.detail == ("link" if kind == "device" else kind,)


def test_a_linked_folder_is_refused(folder, tmp_path):
    put(folder, NOTEBOOK)
    (tmp_path / "thief").mkdir()
    (tmp_path / "thief" / "01-basics").symlink_to(folder)
    assert refused(tmp_path / "thief" / "01-basics").why is Why.LINK


def test_a_link_of_the_instructors_for_the_whole_class_is_followed(folder, tmp_path):
    put(folder, NOTEBOOK)
    (tmp_path / "submitted").symlink_to(tmp_path, target_is_directory=True)
    assert len(read_submission(tmp_path / "submitted" / folder.parent.name / folder.name, "01-basics").cells) == 1


def test_a_folder_that_others_may_not_list_is_read(folder):
    put(folder, NOTEBOOK)
    folder.parent.chmod(0o311)
    folder.chmod(0o311)
    assert len(read_submission(folder, "01-basics").cells) == 1


MOVES = ["the student's folder", "the unit's folder", "the notebook"]


@pytest.mark.parametrize("what", MOVES)
def test_nothing_of_others_is_read_while_names_change_their_meaning(tmp_path, what):
    """A process swaps one of the names for a link to another student's, and takes it away, while we read."""
    mine, other = (tmp_path / "submitted" / student / "01-basics" for student in ("mine", "other"))
    for place, text in ((mine, "mine"), (other, "other")):
        place.mkdir(parents=True)
        put(place, NOTEBOOK | {"cells": [CELL | {"source": text}]})
        (place / "timestamp.txt").write_text(text)
    depth = MOVES.index(what)
    name, target = (list(reversed((path / "01-basics.ipynb", path, path.parent)))[depth] for path in (mine, other))
    swap = f"""
import itertools, os
name, target, aside, link = {str(name)!r}, {str(target)!r}, {str(tmp_path / "aside")!r}, {str(tmp_path / "link")!r}
os.symlink(target, link)
for _ in itertools.count():
    os.rename(name, aside)
    os.rename(link, name)
    os.rename(name, link)
    os.rename(aside, name)
"""
    swapper = subprocess.Popen([sys.executable, "-c", swap])
    found = Counter()
    while not (tmp_path / "aside").exists():  # it has begun
        assert swapper.poll() is None
    try:
        for _ in range(4000):
            try:
                found[read_submission(mine, "01-basics").cells[0].text] += 1
            except NotGradable as error:
                found[error.refusal.why] += 1
            found[small_file(mine, "timestamp.txt", 100)] += 1
    finally:
        swapper.kill()
        swapper.wait()
    seen_instead = {Why.NOTHING, Why.LINK} if depth < 2 else {Why.NO_NOTEBOOK, Why.NOT_A_FILE}
    assert found.keys() <= {"mine", b"mine", None} | seen_instead
    assert found["mine"]
    assert found.keys() & seen_instead  # there was something to be mistaken about
