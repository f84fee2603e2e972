"""A dry run says what would change and changes nothing; a fix of a test concerns the submissions of its unit alone."""

import hashlib
import sqlite3

import nbformat
import pytest
from conftest import ROOT

from course.authoring.build import Audit, build
from course.authoring.handed_in import filled_in
from course.facts.remarks import Status
from course.grading.course_folder import open_course_folder
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, of_kind, read_bank

pytestmark = pytest.mark.slow
UNIT, OTHER = "01-basics", "00-chain-rule"


TWICE = """
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    f(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
"""


def hand_in(classroom, student, unit, more=None, **misconceptions):
    bank = read_bank(ROOT / "answers", unit)
    chosen = {name: of_kind(answers, ACCEPTED)[0] for name, answers in bank.items()}
    for exercise, file in misconceptions.items():
        chosen[exercise] = next(a for a in of_kind(bank[exercise], MISCONCEPTIONS) if a.file == file)
    texts = {name: answer.handed_in for name, answer in chosen.items()}
    classroom.hand_in(student, unit, filled_in(classroom.notebook(unit), texts | (more or {})))


def written(root):
    """Everything that a grading writes: all rows of the gradebook, and a digest of each notebook."""
    with sqlite3.connect(root / "gradebook.db") as database:
        rows = [line for line in database.iterdump() if line.startswith("INSERT")]
    notebooks = sorted(root.glob("autograded/**/*.ipynb"))
    return rows, {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in notebooks}


def test_a_first_dry_run_shows_everything_and_writes_nothing(classroom):
    hand_in(classroom, "right", UNIT)
    hand_in(classroom, "wrong", UNIT, derivative_at="constant-not-watched")
    classroom.hand_in("broken", UNIT, "{")
    before = written(classroom.root)
    results = classroom.grade(UNIT, dry_run=True)
    assert written(classroom.root) == before
    assert not list(classroom.root.glob("autograded/*"))
    assert {change.before for change in results["right"].changes} == {None}
    assert sum(change.after for change in results["right"].changes) == 100
    assert next(c.after for c in results["wrong"].changes if c.exercise == "derivative_at") == 0
    assert (results["broken"].status, results["broken"].changes) == (Status.DAMAGED, ())
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        assert database.execute("select count(*) from course_result").fetchone() == (0,)


def test_after_a_fix_of_a_test_exactly_the_submissions_concerned_change(classroom):
    for unit in (UNIT, OTHER):
        hand_in(classroom, "right", unit)
        hand_in(classroom, "thinks so", unit)
    hand_in(classroom, "thinks so", UNIT, {"derivative_at": TWICE}, two_derivatives="spent-tape")
    first = classroom.grade()
    with sqlite3.connect(classroom.root / "gradebook.db") as database:  # by hand: a point more than there was
        database.execute(
            """update grade set manual_score = 1 where cell_id in (select id from base_cell where name = ?)
               and notebook_id in (select n.id from submitted_notebook n join submitted_assignment a
               on n.assignment_id = a.id where a.student_id = 'thinks so')""",
            ("hidden_two_derivatives",),
        )
    nothing = classroom.grade(dry_run=True)
    assert all(not result.changes and not result.verdicts for result in nothing.values())

    path = classroom.root / "source" / UNIT / f"{UNIT}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    free = "case = lambda *args, **more: course.case(*args, counted=False, **more)"
    for cell in notebook.cells:  # the fix: how often f is called does not matter any more
        if cell.id in ("test_derivative_at", "hidden_derivative_at"):
            cell.source = cell.source.replace(
                "from course import case, ", f"import course; {free}\n    from course import "
            )
    nbformat.write(notebook, path)
    build(open_course_folder(classroom.root), [UNIT], check_outputs=False, audit=Audit.NONE)

    before = written(classroom.root)
    dry = classroom.grade(dry_run=True)
    assert written(classroom.root) == before
    assert {key for key, result in dry.items() if result.verdicts} == {("right", UNIT), ("thinks so", UNIT)}
    assert {key for key, result in dry.items() if result.changes} == {("thinks so", UNIT)}
    changed = dry["thinks so", UNIT].changes
    assert [(c.exercise, c.before, c.after) for c in changed] == [("derivative_at", 0, 12)]
    real = classroom.grade()
    assert {key for key, result in real.items() if result.verdicts} == {("right", UNIT), ("thinks so", UNIT)}
    assert real["thinks so", UNIT].score == first["thinks so", UNIT].score + 1 + 12
    assert real["right", UNIT].score == first["right", UNIT].score == 100
    assert all(real[student, OTHER].score == first[student, OTHER].score for student in ("right", "thinks so"))
