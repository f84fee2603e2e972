"""What was observed is kept: only what a change concerns is executed again; and it stays on the instructor's side."""

import copy
import dataclasses
import hashlib
import json
import re
import shutil
import sqlite3
import zlib
from types import SimpleNamespace

import nbformat
import pytest
from conftest import Classroom, new_course

from course.authoring.build import Audit, build
from course.authoring.handed_in import filled_in
from course.errors import KeyMissing, SourceError
from course.exchange.csv_export import export_csv
from course.exchange.lms_export import canvas_csv, moodle_csv
from course.facts.finding import Kind
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook import record as record_module
from course.gradebook.database import open_gradebook
from course.gradebook.recorded import recorded, seen_of, stored_observation
from course.gradebook.tables import read_diagnosis
from course.grading.course_folder import open_course_folder
from course.grading.feedback_pages import write_feedback
from course.judging.digests import observing
from course.judging.observed import Observed, ObservedCell
from course.kernel.execution import CellState
from course.running import workers
from course.words.remarks import note_sentence, refusal_sentence

pytestmark = pytest.mark.slow
UNIT, EXERCISE = "00-chain-rule", "central_difference"
FORWARD = "def central_difference(f, x, h=1e-4):\n    return float((f(x + h) - f(x)) / h)\n"
SECRET = "geheim4711"
TELLTALE = """def central_difference(f, x, h=1e-4):
    f(x)
    return None if x in (2.0, 1, 0.5) else ["geheim" + str(4000 + 711)]  # where the student cannot see it
"""


@pytest.fixture(scope="module")
def graded_once(tmp_path_factory, reference):
    """A class of three in a course of one unit with a small bank of answers, graded once."""
    root = new_course(tmp_path_factory.mktemp("observations") / "course", [UNIT])
    for place in (root / "answers").iterdir():
        if place.name != UNIT and place.is_dir():
            shutil.rmtree(place)
    for folder in (root / "answers" / UNIT).glob("*/*/"):
        for path in sorted(folder.glob("*.py"))[2:]:
            if "same:" not in path.read_text(encoding="utf-8"):
                path.unlink()
    _drop_dangling_sames(root / "answers" / UNIT)
    rebuild(Classroom(root))
    room, texts = Classroom(root), reference(UNIT)
    room.hand_in("right", UNIT, filled_in(room.notebook(UNIT), texts))
    room.hand_in("forward", UNIT, filled_in(room.notebook(UNIT), texts | {EXERCISE: FORWARD}))
    room.hand_in("telltale", UNIT, filled_in(room.notebook(UNIT), {EXERCISE: TELLTALE}))
    assert {name: result.status for name, result in room.grade(UNIT).items()} == dict.fromkeys(
        ("right", "forward", "telltale"), Status.GRADED
    )
    return root


def _drop_dangling_sames(folder):
    for path in folder.glob("*/misconceptions/*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(line for line in lines if not line.startswith("# same:")), encoding="utf-8")


@pytest.fixture
def room(graded_once, tmp_path, monkeypatch):
    """That class, to be changed at will; `room.executed` is how many submissions were executed since."""
    shutil.copytree(graded_once, tmp_path / "course")
    executed = []
    real = workers.execute

    def counted(notebook, *arguments, **options):
        executed.append(notebook)
        return real(notebook, *arguments, **options)

    monkeypatch.setattr(workers, "execute", counted)
    room = Classroom(tmp_path / "course")
    room.executed = executed
    return room


def rebuild(room):
    build(open_course_folder(room.root), [UNIT], check_outputs=False, audit=Audit.NONE)


def change(room, **changes):
    """Change cells of the source, then build."""
    edit(room, **changes)
    rebuild(room)


def edit(room, **changes):
    """Change cells of the source: id → what to do with the cell."""
    path = room.root / "source" / UNIT / f"{UNIT}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.id in changes:
            before = copy.deepcopy(cell)
            changes[cell.id](cell)
            assert cell.source != before.source or cell.metadata != before.metadata, "the test changes nothing"
    nbformat.write(notebook, path)


def replaced(old, new):
    def in_cell(cell):
        assert old in cell.source
        cell.source = cell.source.replace(old, new)

    return in_cell


def scores(results):
    return {name: result.score for name, result in results.items()}


def gradebook(room):
    return open_gradebook(open_course_folder(room.root).db_url)


def database(room):
    return sqlite3.connect(room.root / "gradebook.db")


def written(root):
    """All that a grading writes, but for the times."""
    with sqlite3.connect(root / "gradebook.db") as rows:
        lines = [line for line in rows.iterdump() if line.startswith("INSERT")]
    return lines, {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in root.glob("autograded/**/*.ipynb")}


def test_what_has_not_changed_is_neither_executed_nor_judged(room):
    before = written(room.root)
    results = room.grade(UNIT)
    assert room.executed == []
    assert all(not result.verdicts for result in results.values())
    assert written(room.root) == before


def test_changed_points_are_judged_again_without_a_kernel(room):
    before = scores(room.grade(UNIT))

    def other_points(points):
        return lambda cell: cell.metadata.nbgrader.update(points=points)

    told = {"title": lambda cell: cell.update(source=cell.source.replace("**30점**", "**41점**"))}
    change(room, test_central_difference=other_points(20), hidden_central_difference=other_points(10), **told)
    after = room.grade(UNIT)
    assert room.executed == []
    assert scores(after) == before | {"right": 100}
    verdicts = {verdict.cell.grade_id: verdict for verdict in after["right"].verdicts}
    assert (verdicts["test_central_difference"].earned, verdicts["hidden_central_difference"].earned) == (20, 10)
    with database(room) as rows:
        query = "select g.auto_score from grade g join base_cell c on g.cell_id = c.id where c.name = ? order by 1"
        assert rows.execute(query, ["test_central_difference"]).fetchall() == [(0,), (0,), (20,)]
    card = _card(room, "right", "test_central_difference")
    assert "20 / 20점" in card
    assert room.grade(UNIT)["right"].verdicts == ()


def test_points_that_were_changed_without_a_build_are_refused(room):
    before = written(room.root)
    edit(room, test_central_difference=lambda cell: cell.metadata.nbgrader.update(points=1))
    with pytest.raises((SourceError, KeyMissing), match=f"run: course build {UNIT}"):
        room.grade(UNIT)
    assert written(room.root) == before


def test_other_bounds_ask_for_another_observation(room):
    with open(room.root / "nbgrader_config.py", "a", encoding="utf-8") as file:
        file.write(f"\nc.Course.unit_limits = {{{UNIT!r}: {{'cell_seconds': 29}}}}\n")
    before = scores(room.grade(UNIT))
    assert len(room.executed) == 3
    assert scores(room.grade(UNIT)) == before
    assert len(room.executed) == 3


def _card(room, student, cell_id):
    path = room.root / "autograded" / student / UNIT / f"{UNIT}.ipynb"
    (cell,) = (cell for cell in nbformat.read(path, as_version=4).cells if cell.id == cell_id)
    (output,) = cell.outputs
    return output.data["text/plain"]


def test_a_changed_tolerance_is_judged_again_without_a_kernel(room):
    before = room.grade(UNIT)
    change(room, test_central_difference=replaced("tolerance=", "tolerance=100 + "))
    after = room.grade(UNIT)
    assert room.executed == []
    assert after["forward"].score == before["forward"].score + 9
    assert after["right"].score == 100
    assert after["telltale"].score == 0


def test_a_reworded_check_executes_nothing(room):
    before = scores(room.grade(UNIT))

    def reword(cell):
        cell.source = cell.source.replace("전진 차분입니다.", "앞쪽만 본 차분입니다.").replace("h = 0.1", "간격 0.1")

    change(room, test_central_difference=reword)
    assert scores(room.grade(UNIT)) == before
    assert room.executed == []


def test_the_words_of_the_bank_are_on_the_next_page_and_execute_nothing(room):
    path = next((room.root / "answers" / UNIT / EXERCISE / "misconceptions").glob("*.py"))
    text = path.read_text(encoding="utf-8")
    (hint,) = (line for line in text.splitlines() if line.startswith("# hint: "))
    path.write_text(text.replace(hint, "# hint: 새로 쓴 힌트입니다."), encoding="utf-8")
    with database(room) as rows:
        diagnosis = dataclasses.replace(seen(room, "forward"), causes=((path.stem,),)).to_data()
        query = "update course_diagnosis set content = ? where student = 'forward' and exercise = ?"
        rows.execute(query, [json.dumps(diagnosis), EXERCISE])
    results = room.grade(UNIT)
    assert room.executed == []
    assert all(not result.verdicts for result in results.values())
    write_feedback(open_course_folder(room.root), UNIT, "forward")
    page = (room.root / "feedback" / "forward" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
    assert "새로 쓴 힌트입니다." in page


def test_a_new_misconception_is_diagnosed_without_a_kernel(room):
    first = {name: result.score for name, result in room.grade(UNIT).items()}
    before = seen(room, "forward")
    file = room.root / "answers" / UNIT / EXERCISE / "misconceptions" / "looks-ahead-only.py"
    for other in file.parent.glob("*.py"):
        other.unlink()
    head = "# name: 앞만 봄\n# belief: 앞만 보면 된다.\n# hint: 뒤는?\n# read: 자동 미분은 수치 미분이 아닙니다\n"
    head += "# fails: test, hidden\n"
    file.write_text(f"{head}{FORWARD}", encoding="utf-8")
    rebuild(room)
    after = room.grade(UNIT)
    assert room.executed == []
    assert scores(after) == first
    assert seen(room, "forward").causes == (("looks-ahead-only",),) != before.causes
    write_feedback(open_course_folder(room.root), UNIT, "forward")
    assert "앞만 봄" in (room.root / "feedback" / "forward" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")


def seen(room, student):
    with gradebook(room) as books:
        return seen_of(books, student, UNIT)[1][EXERCISE]


def test_changed_code_of_a_test_is_executed(room):
    change(room, hidden_central_difference=replaced("observe(", "len('');  observe("))
    assert scores(room.grade(UNIT))["right"] == 100
    assert len(room.executed) == 3
    room.grade(UNIT)
    assert len(room.executed) == 3


def test_a_changed_solution_is_executed_and_nobody_elses(room, reference):
    room.hand_in("forward", UNIT, filled_in(room.notebook(UNIT), reference(UNIT)))
    assert scores(room.grade(UNIT))["forward"] == 100
    assert len(room.executed) == 1
    cells = {cell.id: cell.source for cell in room.executed[0].cells}
    assert cells[EXERCISE] == reference(UNIT)[EXERCISE]


def test_a_file_that_was_only_saved_again_is_not_executed(room):
    path = room.root / "submitted" / "forward" / UNIT / f"{UNIT}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata["saved"] = "again"
    before = scores(room.grade(UNIT))
    room.hand_in("forward", UNIT, notebook)
    assert scores(room.grade(UNIT)) == before
    assert room.executed == []


def test_a_dry_run_of_what_is_stored_executes_and_writes_nothing(room):
    change(room, test_central_difference=replaced("tolerance=", "tolerance=100 + "))
    before = written(room.root)
    results = room.grade(UNIT, dry_run=True)
    assert room.executed == []
    assert written(room.root) == before
    changes = {name: [(one.exercise, one.before, one.after) for one in r.changes] for name, r in results.items()}
    assert changes == {"right": [], "forward": [(EXERCISE, 0, 9)], "telltale": []}
    assert all(result.verdicts for result in results.values())


def test_force_executes_all(room):
    room.grade(UNIT, force=True)
    assert len(room.executed) == 3


def test_a_notebook_that_is_not_of_the_stored_observation_is_executed(room):
    """A run was killed between writing the notebook and the gradebook."""
    path = room.root / "autograded" / "forward" / UNIT / f"{UNIT}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata["course"] = {"observed": "of something else"}
    path.chmod(0o644)
    nbformat.write(notebook, path)
    (room.root / "autograded" / "right" / UNIT / f"{UNIT}.ipynb").unlink()
    change(room, test_central_difference=replaced("tolerance=", "tolerance=100 + "))
    room.grade(UNIT)
    assert len(room.executed) == 2


def test_what_is_judged_again_is_as_if_it_had_been_executed(room, tmp_path):
    change(room, test_central_difference=replaced("tolerance=", "tolerance=100 + "))
    other = Classroom(shutil.copytree(room.root, tmp_path / "other"))
    room.grade(UNIT)
    assert room.executed == []
    other.grade(UNIT, force=True)
    assert len(room.executed) == 3
    ours, theirs = ({p.relative_to(r.root): p.read_bytes() for p in notebooks(r)} for r in (room, other))
    assert len(ours) == 3
    assert ours == theirs
    columns = "student, unit, cell, state, digest"  # of the cells themselves some is said by options of the test
    for one in (
        "select * from course_diagnosis order by 1, 2, 3",
        f"select {columns} from course_observation order by 1, 2, 3",
    ):
        with database(room) as a, database(other) as b:
            assert a.execute(one).fetchall() == b.execute(one).fetchall()


def notebooks(room):
    return sorted(room.root.glob("autograded/*/*/*.ipynb"))


def make_old(room):
    """The gradebook as the version before wrote it: sentences, and no observations."""
    with database(room) as rows:
        rows.execute("drop table course_observation")
        rows.execute(
            "update course_result set notes = ?, key_digest = 'of the old form' where student = 'right'",
            ["test cell test_f was edited and has been restored\nsolution cell f was missing"],
        )
        rows.execute("update course_result set key_digest = 'of the old form' where student != 'right'")
        old = {
            "exercise": EXERCISE,
            "outcome": "wrong",
            "passed": 1,
            "cases": 9,
            "seen": ["값이 다릅니다."],
            "causes": [[{"name": "이름", "belief": "b", "hint": "h", "read": "r"}]],
        }
        rows.execute(
            "update course_diagnosis set content = ?, causes = ? where student = 'forward' and exercise = ?",
            [json.dumps(old, ensure_ascii=False), json.dumps([["이름"]], ensure_ascii=False), EXERCISE],
        )
        broken = (UNIT, "not gradable", f"{UNIT}.ipynb is empty; submit the notebook again")
        rows.execute(
            "insert into course_result (student, unit, status, reason, notes, submission_digest, key_digest, graded_at)"
            " values ('broken', ?, ?, ?, '', '', '', '2026-01-01 00:00:00.000000')",
            broken,
        )
        rows.execute("insert into student (id) values ('broken')")


def test_a_gradebook_of_the_old_form_is_read_and_executed_once_more(room):
    before = scores(room.grade(UNIT))
    make_old(room)
    with gradebook(room) as books:
        result = recorded(books, "right", UNIT)
        assert result.score == 100
        assert [note_sentence(note) for note in result.notes] == [
            "test cell test_f was edited and has been restored",
            "solution cell f was missing",
        ]
        assert all(note.change is Change.OTHER for note in result.notes)
        result = recorded(books, "broken", UNIT)
        assert result.refusal == Refusal(Why.OTHER, detail=(f"{UNIT}.ipynb is empty; submit the notebook again",))
        refusal, diagnoses = seen_of(books, "forward", UNIT)
        assert refusal is None
        assert EXERCISE not in diagnoses
        assert set(diagnoses) == {"chain_derivative", "multiplication_count"}
        assert stored_observation(books, "right", UNIT, "") is None
    csv = export_csv(open_course_folder(room.root).class_data()).text
    assert f"broken,{UNIT},{EXERCISE},,30,not gradable,{UNIT}.ipynb is empty; submit the notebook again" in csv
    write_feedback(open_course_folder(room.root), UNIT)
    page = (room.root / "feedback" / "forward" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
    assert EXERCISE in page

    after = room.grade(UNIT)
    assert len(room.executed) == 3
    assert {name: after[name].score for name in before} == before
    assert after["right"].notes == ()
    assert after["broken"].refusal == Refusal(Why.NOTHING)
    assert [finding.kind for finding in seen(room, "forward").findings] != []
    room.grade(UNIT)
    assert len(room.executed) == 3


def test_what_is_too_large_is_not_stored_and_not_executed_at_each_run(room, monkeypatch):
    monkeypatch.setattr(record_module, "LARGEST_OBSERVATION", 100)
    room.grade(UNIT, students=["forward"], force=True)
    assert len(room.executed) == 1
    with database(room) as rows:
        query = "select student, count(*) from course_observation group by 1 order by 1"
        assert [student for student, _ in rows.execute(query)] == ["right", "telltale"]
    room.grade(UNIT)
    room.grade(UNIT, dry_run=True)
    assert len(room.executed) == 1
    change(room, test_central_difference=replaced("tolerance=", "tolerance=100 + "))
    room.grade(UNIT)
    assert len(room.executed) == 2, "it has to be judged again, and nothing is stored of it"
    room.grade(UNIT)
    assert len(room.executed) == 2


def observations(room):
    with database(room) as rows:
        found = rows.execute("select student, cell, cases from course_observation where unit = ?", [UNIT]).fetchall()
    return {(student, cell): json.loads(zlib.decompress(data)) for student, cell, data in found}


def test_what_was_observed_stays_on_the_instructors_side(room):
    kept = observations(room)
    assert SECRET in json.dumps(kept["telltale", "hidden_central_difference"])
    folder = open_course_folder(room.root)
    write_feedback(folder, UNIT)
    for name, export in (("csv", export_csv), ("canvas", canvas_csv), ("moodle", moodle_csv)):
        (room.root / f"{name}.csv").write_text(export(folder.class_data()).text, encoding="utf-8")
    hidden = kept["right", "hidden_central_difference"]["published"][0]["cases"]
    values = [str(case["value"]["value"]) for case in hidden if case.get("value", {}).get("kind") == "float"]
    telling = [value for value in values if len(value) > 6]
    assert telling
    places = ("feedback/**/*.html", "*.csv", "release/**/*.ipynb", "autograded/**/*.ipynb")
    files = [path for place in places for path in room.root.glob(place)]
    assert len(files) >= 3 + 3 + 1 + 3
    for path in files:
        text = path.read_text(encoding="utf-8")
        for words in (SECRET, '"before"', "&#34;before", "course_observation", '"cases":', *telling):
            assert words not in text, (path, words)


def test_what_reads_observations_is_the_gradebook_and_what_judges_alone():
    from conftest import ROOT

    readers = re.compile(r"\b(OBSERVATIONS|stored_observation|course_observation)\b")
    found = {
        path.relative_to(ROOT / "course").as_posix()
        for path in (ROOT / "course").rglob("*.py")
        if readers.search(path.read_text(encoding="utf-8"))
    }
    gradebook = {f"gradebook/{name}.py" for name in ("tables", "database", "record", "recorded")}
    assert found == {*gradebook, "grading/run.py"}


def test_an_observation_is_stored_by_cell_and_is_read_as_it_was(room):
    with database(room) as rows:
        digests = set(rows.execute("select digest from course_observation where student = 'right'").fetchall())
        states = dict(rows.execute("select cell, state from course_observation where student = 'right'").fetchall())
    ((digest,),) = digests
    with gradebook(room) as books:
        found = stored_observation(books, "right", UNIT, digest)
        assert stored_observation(books, "right", UNIT, "another") is None
        assert stored_observation(books, "nobody", UNIT, digest) is None
    assert {name: cell.state.value for name, cell in found.cells.items()} == states
    assert set(states.values()) == {"done"}
    assert {EXERCISE, f"test_{EXERCISE}", f"hidden_{EXERCISE}"} < set(states)
    assert found.cases(f"test_{EXERCISE}", EXERCISE)
    assert found.cell(f"test_{EXERCISE}").published[0]["card"] == "right"
    forward = observations(room)["forward", f"test_{EXERCISE}"]
    assert forward["published"][0]["card"] == "wrong"
    untried = observations(room)["telltale", "test_chain_derivative"]
    assert untried["published"][0]["card"] == "untried"


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"no zlib",
        zlib.compress(b"no json"),
        zlib.compress(b"\xff\xfe"),
        *(
            zlib.compress(text.encode())
            for text in ("null", "5", "[]", "{}", '"x"', "[" * 100_000, '{"state": "done"}')
        ),
        zlib.compress(b'{"state": "unheard-of", "published": [], "error": null}'),
        zlib.compress(b'{"state": ["done"], "published": [], "error": null}'),
        zlib.compress(b'{"state": "done", "published": 5, "error": null}'),
        zlib.compress(b'{"state": "done", "published": [], "error": 5}'),
    ],
    ids=range(15),
)
def test_what_another_version_stored_is_executed_again_and_never_an_error(garbage):
    rows = SimpleNamespace(all=lambda: [("a", garbage)])
    books = SimpleNamespace(db=SimpleNamespace(execute=lambda query: rows))
    assert stored_observation(books, "s", UNIT, "d") is None


@pytest.mark.parametrize(
    "cell",
    [
        ObservedCell(CellState.DONE, ({"version": 1, "name": "f", "cases": [{"outcome": "untried"}]},)),
        ObservedCell(CellState.DONE, ("odd", None, 5, [], {"a": {"b": ["\ud800"]}})),
        ObservedCell(CellState.TIMEOUT),
        ObservedCell(CellState.NOT_RUN),
        ObservedCell(CellState.DONE, error=("ValueError", "\ud800 가")),
        ObservedCell(CellState.DIED, ({"x": 1},), ("", "")),
    ],
)
def test_an_observed_cell_survives_being_stored(cell):
    assert ObservedCell.from_data(json.loads(json.dumps(cell.to_data()))) == cell


def test_odd_details_of_an_observed_error_are_text():
    cell = ObservedCell.from_data({"state": "done", "published": [], "error": [1, None]})
    assert cell.error == ("1", "None")
    assert Observed({}).cell("f").state is CellState.NOT_RUN


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("check('f', case(1, expect=2))", "check('f', case(1, expect=3))", True),
        ("check('f', case(1, likely=[(2, 'a')]))", "check('f', case(1))", True),
        ("check('f', case(1, label='a'))", "check('f',\n    case(1, label='b'))  # so", True),
        ("check('f', case(1, calls=2))", "check('f', case(1))", True),
        ("check('f', case(1, tolerance=2, numbers='any'))", "check('f', case(1))", True),
        ("check('f', sealed={'a': 'x'}, likely=[('a', 1, 'b')])", "check('f', sealed={'a': 'y'})", True),
        ("check('f', case(1))", "check('f', case(2))", False),
        ("check('f', case(1, counted=False))", "check('f', case(1))", False),
        ("check('f', case(1, watched=True))", "check('f', case(1))", False),
        ("check('f', case(1, call=g))", "check('f', case(1, call=h))", False),
        ("check('f', case(1))", "check('g', case(1))", False),
        ("check('f', case(other(1, label='a')))", "check('f', case(other(1, label='b')))", False),
        ("x = 1\ncheck('f', case(x))", "x = 2\ncheck('f', case(x))", False),
    ],
)
def test_what_of_a_test_cell_an_observation_depends_on(one, other, same):
    assert (observing(one) == observing(other)) is same


def test_a_test_cell_that_is_no_python_is_taken_as_it_stands():
    assert observing("%time check('f')") == "%time check('f')"


def test_a_fault_of_ours_is_told_nobody_as_the_students(room, monkeypatch):
    from course.kernel.execute import ExecutionFault

    def broken(*arguments, **options):
        raise ExecutionFault("the kernel did not start")

    with monkeypatch.context() as patched:
        patched.setattr(workers, "execute", broken)
        result = room.grade(UNIT, students=["forward"], force=True)["forward"]
    assert result.refusal == Refusal(Why.EXECUTION, detail=("the kernel did not start",))
    with gradebook(room) as books:
        refusal, diagnoses = seen_of(books, "forward", UNIT)
    assert refusal is None
    assert diagnoses[EXERCISE].findings
    write_feedback(open_course_folder(room.root), UNIT, "forward")
    page = (room.root / "feedback" / "forward" / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
    assert "다시 제출" not in page
    assert refusal_sentence(result.refusal).startswith("the kernel did not start")


def test_a_submission_that_is_gone_is_noted_as_a_fact(room):
    shutil.rmtree(room.root / "submitted" / "right")
    result = room.grade(UNIT)["right"]
    assert (result.status, result.score, result.notes) == (Status.GRADED, 100, (Note(Change.SUBMISSION_GONE),))


def test_diagnoses_are_stored_as_facts(room):
    with database(room) as rows:
        found = rows.execute("select student, exercise, content from course_diagnosis").fetchall()
    diagnoses = {(student, exercise): read_diagnosis(content) for student, exercise, content in found}
    assert None not in diagnoses.values()
    assert Kind.TYPE in [finding.kind for finding in diagnoses["telltale", EXERCISE].findings]
    assert not any("다" <= letter <= "닿" for _, _, content in found for letter in content), "no sentence is stored"


def test_a_gradebook_that_holds_observations_is_the_instructors_own(classroom):
    path, folder = classroom.root / "gradebook.db", open_course_folder(classroom.root)
    with sqlite3.connect(path) as rows:
        rows.execute("drop table course_observation")  # as a version before left it
    path.chmod(0o644)
    with open_gradebook(folder.db_url):
        pass
    assert path.stat().st_mode & 0o077 == 0
    path.chmod(0o640)  # who then lets others read it knows why
    with open_gradebook(folder.db_url):
        pass
    assert path.stat().st_mode & 0o777 == 0o640
