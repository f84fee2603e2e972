"""Right work as editors, other machines and honest habits leave it: one class, graded once, gets all its points."""

import copy
import unicodedata

import pytest
from nbformat.v4 import new_code_cell

from course.authoring.handed_in import filled_in
from course.facts.remarks import Change, Note
from course.gradebook.database import open_gradebook
from course.grading.course_folder import open_course_folder

pytestmark = pytest.mark.slow
UNIT, PLOTS, TEXTS = "01-basics", "02-several-variables", "04-pitfalls"
EXERCISE, PREDICTION = "two_derivatives", "indentation_answer"

MACHINE = """
gpu_info = !nvidia-smi
gpu_info = '\\n'.join(gpu_info)
files = %sx ls
print(len(files), files.n, 'failed' in gpu_info)
import getpass, os, platform, socket, subprocess
print(getpass.getuser(), os.getlogin(), socket.gethostname(), platform.platform(), os.path.expanduser('~'))
try:
    subprocess.run(['nvidia-smi'])
except FileNotFoundError:
    pass
%load_ext autoreload
%load_ext no_such_extension
%autoreload 2
%tensorflow_version 2.x
%conda install numpy
%store files
%cd .
!wget http://example.com/helper.py
"""
WINDOWS = """
%matplotlib qt
%matplotlib widget
import matplotlib, matplotlib.pyplot as plt
matplotlib.use('TkAgg')
plt.switch_backend('macosx')
plt.rcParams['backend'] = 'QtAgg'
plt.plot([1, 2])
plt.show()
"""


def place(notebook, name):
    return next(at for at, cell in enumerate(notebook.cells) if cell.id == name)


def copied(cell, text):
    """`cell` once more, as JupyterLab copies it: with its metadata and a new id."""
    return new_code_cell(text, metadata=copy.deepcopy(cell.metadata))


def insert(before, *texts):
    def change(notebook, _):
        at = place(notebook, before)
        notebook.cells[at:at] = map(new_code_cell, texts)

    return change


def on_top(of, text):
    def change(notebook, _):
        cell = notebook.cells[place(notebook, of)]
        cell.source = f"{text.strip()}\n\n{cell.source}"

    return change


def copy_below_the_stub(notebook, released):
    at = place(notebook, EXERCISE)
    answer = copied(notebook.cells[at], notebook.cells[at].source)
    notebook.cells[at].source = released.cells[at].source
    notebook.cells.insert(at + 1, answer)


def all_once_more_at_the_end(notebook, released):
    copy_below_the_stub(notebook, released)
    at = place(notebook, EXERCISE) + 1
    test = notebook.cells[at + 1]
    notebook.cells += [notebook.cells.pop(at), copied(test, test.source)]


def split_prediction(notebook, _):
    at = place(notebook, PREDICTION)
    cell = notebook.cells[at]
    upper = "기울기 = 3 * 5.0 ** 2\n두번째 = None"
    lower = "indentation_answer = {'dydx': 기울기, 'd2ydx2': 두번째}"
    notebook.cells[at : at + 1] = [copied(cell, upper), new_code_cell("n = 1"), copied(cell, lower)]


def merged_into_the_check(notebook, _):
    at = place(notebook, EXERCISE)
    answer = notebook.cells.pop(at)
    notebook.cells[at].source = f"{answer.source}\n\n{notebook.cells[at].source}"


def merged_with_the_check(notebook, _):
    at = place(notebook, EXERCISE)
    test = notebook.cells.pop(at + 1)
    notebook.cells[at].source += f"\n\n{test.source}"


def reset_and_setup_again(notebook, _):
    setup = notebook.cells[place(notebook, "setup")].source
    insert("exercise-two-derivatives", "%reset -f", setup)(notebook, _)


def moved_to_the_end(notebook, _):
    at = place(notebook, EXERCISE)
    moved = [notebook.cells.pop(at) for _ in range(3)]
    helper = "import functools\ndef _slopes(*a):\n    return _found(*a)"
    moved[0].source = moved[0].source.replace(f"def {EXERCISE}", "def _found") + f"\n{EXERCISE} = _slopes"
    notebook.cells += [new_code_cell(helper), *moved]


def writes_a_module(notebook, _):
    cell = notebook.cells[place(notebook, EXERCISE)]
    insert(EXERCISE, f"%%writefile my_helper.py\nimport tensorflow as tf\n{cell.source}")(notebook, _)
    cell.source = f"from my_helper import {EXERCISE}"


def unseen_signs(notebook, _):
    cell = notebook.cells[place(notebook, "diagnosis")]
    for text, other in {
        "감시하지 않음": "감시하지\u00a0않음\u200b",
        "정수 자료형": unicodedata.normalize("NFD", "정수 자료형"),
        "NumPy 사용": "Ｎｕｍ\u200bＰｙ\u3000사용",
        "다 쓴 테이프": "\ufeff다 쓴  테이프 ",
        '"G"': '"\u200bG"',
    }.items():
        assert text in cell.source
        cell.source = cell.source.replace(text, other)


def windows_line_ends(notebook, _):
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r\n")


def numpy_ways(mode):
    switch = "from tensorflow.python.ops.numpy_ops import np_config\n"
    return insert("ex1-run", f"{switch}np_config.enable_numpy_behavior(dtype_conversion_mode={mode!r})")


KINDS = {
    "copy below the stub": (UNIT, copy_below_the_stub),
    "all once more at the end": (UNIT, all_once_more_at_the_end),
    "split prediction": (UNIT, split_prediction),
    "merged into the check": (UNIT, merged_into_the_check),
    "merged with the check": (UNIT, merged_with_the_check),
    "reset and setup again": (UNIT, reset_and_setup_again),
    "moved to the end": (UNIT, moved_to_the_end),
    "Windows line ends": (UNIT, windows_line_ends),
    "NumPy ways, safe": (UNIT, numpy_ways("safe")),
    "NumPy ways, all": (UNIT, numpy_ways("all")),
    "asks the machine": (UNIT, on_top(EXERCISE, MACHINE)),
    "windows, on top of an answer": (UNIT, on_top(EXERCISE, WINDOWS)),
    "windows, for plots": (PLOTS, insert("gradients_as_list", WINDOWS)),
    "writes a module": (UNIT, writes_a_module),
    "other languages": (UNIT, insert("setup", "%%bash\necho hi", "%%sh\nls", "%pip install numpy")),
    "displays and prints": (UNIT, on_top(EXERCISE, "for i in range(300):\n    display(i)\n    print(i, flush=True)")),
    "signs that nobody sees": (TEXTS, unseen_signs),
}


@pytest.fixture(scope="module")
def graded(shared_classroom, reference):
    """The class, graded once: (student, unit) → result; and where."""
    room = shared_classroom
    for name, (unit, change) in KINDS.items():
        released = room.notebook(unit)
        notebook = filled_in(released, reference(unit))
        change(notebook, released)
        room.hand_in(name, unit, notebook)
    right = filled_in(room.notebook(UNIT), reference(UNIT))
    newer, unknown = copy.deepcopy(right), copy.deepcopy(right)
    newer.cells[place(newer, EXERCISE)].source = "later syntax"
    newer.metadata["language_info"] = {"name": "python", "version": "3.99.1"}
    room.hand_in("newer Python", UNIT, newer)
    unknown.cells[
        place(unknown, EXERCISE)
    ].source = f"%%no_such_magic\n{unknown.cells[place(unknown, EXERCISE)].source}"
    room.hand_in("unknown cell magic", UNIT, unknown)
    for student, time in {"Seoul": "2026-03-02 09:00:00.000000 KST", "no time": "soon"}.items():
        (room.hand_in(student, UNIT, right).parent / "timestamp.txt").write_text(time)
    room.hand_in("２０２６０００１ ", UNIT, right)
    room.hand_in(unicodedata.normalize("NFD", "김철수"), UNIT, right)
    with open_gradebook(open_course_folder(room.root).db_url, "") as gradebook:
        gradebook.update_or_create_student("20260001")
    return room, room.grade(UNIT, PLOTS, TEXTS)


@pytest.mark.parametrize("kind", KINDS)
def test_right_work_gets_its_points(graded, kind):
    result = graded[1][kind, KINDS[kind][0]]
    lost = [(verdict.cell.grade_id, verdict.finding) for verdict in result.verdicts if verdict.finding]
    assert (result.score, lost) == (100, [])
    assert result.notes in ((), (Note(Change.TEST_COPIED, f"test_{EXERCISE}", ("1",)),))


def test_a_syntax_error_says_whose_it_is(graded):
    result = graded[1]["newer Python", UNIT]
    assert [(note.change, note.name, note.detail[1]) for note in result.notes] == [
        (Change.NEWER_PYTHON, EXERCISE, "3.99")
    ]
    (finding,) = next(one.findings for one in result.diagnoses if one.exercise == EXERCISE)
    assert finding.detail[0] == "SyntaxError"
    assert finding.detail[4].startswith("3.")


def test_an_unknown_cell_magic_is_an_error_of_its_cell(graded):
    result = graded[1]["unknown cell magic", UNIT]
    (finding,) = next(one.findings for one in result.diagnoses if one.exercise == EXERCISE)
    assert finding.detail[0] == "UsageError"


def test_times_are_those_of_their_zone_and_what_tells_none_is_told(graded):
    room, results = graded
    with open_gradebook(open_course_folder(room.root).db_url, "") as gradebook:
        assert str(gradebook.find_submission(UNIT, "Seoul").timestamp) == "2026-03-02 00:00:00"
    assert results["Seoul", UNIT].notes == ()
    assert results["no time", UNIT].notes == (Note(Change.TIMESTAMP_UNREADABLE, "timestamp.txt"),)


def test_an_id_is_one_however_it_is_written(graded):
    room, results = graded
    assert results["20260001", UNIT].score == 100
    assert results["김철수", UNIT].score == 100
    assert len([student for student, unit in results if unit == UNIT]) == len(KINDS) + 6
    (room.root / "submitted" / "20260001").mkdir()
    assert "read as one student" in "".join(open_course_folder(room.root).strangers())
