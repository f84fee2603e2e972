"""What ``course report`` costs for a large class: seconds, size of the page, memory.

    python bench/class_report.py [--students 1000] [--rounds 3] [--keep DIR]

A course is built in a temporary folder, and its gradebook filled by bulk inserts: students of all abilities, wrong work
taken from the misconceptions of the bank, here and there a submission that is missing, cannot be read, or has been
tampered with. Then the whole command runs, imports included, in each language.

This module may touch: a temporary folder.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import os
import random
import shutil
import sys
import tempfile
import uuid
from contextlib import nullcontext
from pathlib import Path

from measure import QUIET_CORES, run
from report import Bound, bounds_table, console

ROOT = Path(__file__).resolve().parent.parent
SECONDS, MEGABYTES = 3.0, 5.0
FAMILY = "김이박최정강조윤장임한오서신권황안송류홍"
GIVEN = "서하민지예준도윤시우주원은채아린현수빈건호"
SENTENCES = (
    "값이 다릅니다.",
    "결과[0]: 형상(shape)이 다릅니다: (2,)",
    "실행하다가 오류가 났습니다: TypeError: unsupported",
)


def new_course(root: Path) -> Path:
    """A built course folder."""
    from course.authoring.build import Audit, build
    from course.grading.course_folder import open_course_folder

    shutil.copy(ROOT / "nbgrader_config.py", root)
    shutil.copytree(ROOT / "answers", root / "answers")
    shutil.copytree(ROOT / "source", root / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    build(open_course_folder(root), [], check_outputs=False, audit=Audit.NONE)
    return root


def fill(root: Path, count: int) -> None:
    """Put a class of `count` students into the gradebook of the course in `root`."""
    import sqlalchemy as sa
    from nbgrader.api import Base

    from course.gradebook.gradebook import DIAGNOSES, RESULTS, open_gradebook
    from course.grading.course_folder import open_course_folder

    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id):
        pass  # makes our tables
    engine = sa.create_engine(folder.db_url)
    made = _Class(folder, count)
    with engine.begin() as connection:
        made.make(connection)
        for table in ("student", "submitted_assignment", "submitted_notebook", "grade"):
            connection.execute(sa.insert(Base.metadata.tables[table]), made.rows[table])
        connection.execute(sa.insert(RESULTS), made.rows["result"])
        connection.execute(sa.insert(DIAGNOSES), made.rows["diagnosis"])
    engine.dispose()


class _Class:
    """The rows of a class."""

    def __init__(self, folder, count: int) -> None:
        self.folder, self.count, self.random = folder, count, random.Random(1)
        names = ("student", "submitted_assignment", "submitted_notebook", "grade", "result", "diagnosis")
        self.rows: dict[str, list[dict]] = {name: [] for name in names}
        self.shown: set[tuple[str, str, str]] = set()

    def make(self, connection) -> None:
        """Make the rows, and the autograded notebooks in which the report looks for examples."""
        import sqlalchemy as sa
        from nbgrader.api import Base

        from course.judging.bank import MISCONCEPTIONS, of_kind, read_bank
        from course.judging.unit import find_units, read_unit

        table = Base.metadata.tables
        assignments = dict(connection.execute(sa.select(table["assignment"].c.name, table["assignment"].c.id)).all())
        notebooks = dict(connection.execute(sa.select(table["notebook"].c.name, table["notebook"].c.id)).all())
        cells = {
            (notebook, name): id_
            for id_, name, notebook in connection.execute(
                sa.select(table["base_cell"].c.id, table["base_cell"].c.name, table["base_cell"].c.notebook_id)
            )
        }
        units = []
        for name in find_units(self.folder.source):
            bank = {name: of_kind(all_, MISCONCEPTIONS) for name, all_ in read_bank(ROOT / "answers", name).items()}
            units.append((read_unit(self.folder.source, name), bank, assignments[name], notebooks[name]))
        for number in range(self.count):
            student, ability = f"s{20250000 + number}", self.random.gauss(2.0, 1.1)
            first = "".join(self.random.choices(GIVEN, k=2))
            name = {"first_name": first, "last_name": self.random.choice(FAMILY), "email": f"{student}@example.org"}
            self.rows["student"].append({"id": student, **name, "lms_user_id": None})
            for place, (unit, bank, assignment, notebook) in enumerate(units):
                self._submit(student, ability - 0.3 * place, unit, bank, assignment, notebook, cells)

    def _submit(self, student, ability, unit, bank, assignment, notebook, cells) -> None:
        chance = self.random.random()
        status = "no submission" if chance < 0.04 else "not gradable" if chance < 0.05 else "graded"
        status = "grader fault" if 0.05 <= chance < 0.052 else status
        reason = {"no submission": "nothing was submitted", "grader fault": "the kernel did not start"}.get(status, "")
        if status == "not gradable":
            reason = f"{unit.name}.ipynb is cut off in the middle; submit the notebook again"
        test = unit.graded_cells[0].grade_id
        notes = f"test cell {test} was edited and has been restored" if chance > 0.985 else ""
        result = {"student": student, "unit": unit.name, "status": status, "reason": reason, "notes": notes}
        result |= {"submission_digest": "", "key_digest": "", "graded_at": datetime.datetime(2025, 4, 1)}
        self.rows["result"].append(result)
        if status != "graded":
            return
        submitted, ours_id = uuid.uuid4().hex, uuid.uuid4().hex
        about = {"id": submitted, "assignment_id": assignment, "student_id": student}
        self.rows["submitted_assignment"].append({**about, "timestamp": None, "extension": None})
        about = {"id": ours_id, "assignment_id": submitted, "notebook_id": notebook, "flagged": False}
        self.rows["submitted_notebook"].append({**about, "late_submission_penalty": None})
        answers, scores = {}, {}
        for place, exercise in enumerate(unit.exercises):
            outcome, fails = self._answer(student, ability - 0.25 * place, unit.name, exercise, bank, answers)
            for kind in ("test", "hidden"):
                scores[f"{kind}_{exercise}"] = outcome == "right" or (outcome == "wrong" and kind not in fails)
        for cell in unit.graded_cells:
            about = {"id": uuid.uuid4().hex, "notebook_id": ours_id, "cell_id": cells[notebook, cell.grade_id]}
            given = cell.points if scores[cell.grade_id] else 0.0
            rest = {"manual_score": None, "extra_credit": None, "needs_manual_grade": False}
            self.rows["grade"].append({**about, "auto_score": given, **rest})
        if answers:
            self._write(student, unit, answers)

    def _answer(self, student, ability, unit, exercise, bank, answers) -> tuple[str, tuple[str, ...]]:
        """What a student makes of an exercise; recorded as a diagnosis, too."""
        from course.judging.diagnosis import Diagnosis

        chance = self.random.random()
        right = 1 / (1 + math.exp(-1.4 * ability))
        outcome = "right" if chance < right else "not attempted" if chance > 0.9 else "wrong"
        outcome = "unexpected observation" if self.random.random() < 0.001 else outcome
        causes, seen, fails = (), (), ("test", "hidden")
        if outcome == "wrong" and self.random.random() < 0.8:
            held = self.random.choices(bank[exercise], weights=[1 / (k + 1) for k in range(len(bank[exercise]))])[0]
            both = [held, self.random.choice(bank[exercise])] if self.random.random() < 0.1 else [held]
            known = {one.about["name"]: one.misconception for one in both}
            causes, fails = (tuple(known.values()),), held.fails
            key = (unit, exercise, held.about["name"])
            if len(known) == 1 and key not in self.shown:
                self.shown.add(key)
                answers[exercise] = held.handed_in
        if outcome == "wrong":
            seen = (self.random.choice(SENTENCES),)
        diagnosis = Diagnosis(exercise, outcome, 0, 6, seen, causes)
        row = {"student": student, "unit": unit, "exercise": exercise, "outcome": outcome}
        names = json.dumps([[one.name for one in cause] for cause in causes], ensure_ascii=False)
        content = json.dumps(diagnosis.to_data(), ensure_ascii=False)
        self.rows["diagnosis"].append({**row, "causes": names, "content": content})
        return outcome, fails

    def _write(self, student: str, unit, answers: dict[str, str]) -> None:
        from course.authoring.handed_in import filled_in
        from course.feedback.autograded import write_notebook

        marked = {name: f"# {student}\n{text}" for name, text in answers.items()}
        write_notebook(filled_in(unit.notebook, marked), self.folder.autograded(student, unit.name))


def main() -> int:
    """Fill a class, run the command, and tell what it cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", metavar="DIR", type=Path, help="work in this folder and leave it there")
    options = parser.parse_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    place = nullcontext(options.keep) if options.keep else tempfile.TemporaryDirectory(prefix="bench-report-")
    with place as root:
        root = Path(root)
        if not (root / "gradebook.db").exists():
            fill(new_course(root), options.students)
        for language in ("ko", "en"):
            page = root / f"report-{language}.html"
            command = [sys.executable, "-m", "course", "report", "--language", language, "--output", str(page)]
            runs = [run(command, root, dict(os.environ)) for _ in range(options.rounds)]
            if failed := [one for one in runs if one.status]:
                print(failed[0].output, file=sys.stderr)
                return 1
            disturbed = max(one.others for one in runs) > QUIET_CORES
            bounds = [
                Bound("seconds, imports included", [one.wall for one in runs], SECONDS, " s", disturbed=disturbed),
                Bound("CPU seconds", [one.waited_cpu for one in runs], None, " s"),
                Bound("size of the page", [page.stat().st_size / 1e6], MEGABYTES, " MB"),
                Bound("peak memory", [one.own_peak / 1e6 for one in runs], None, " MB"),
            ]
            console().print(f"course report --language {language}, {options.students} students")
            console().print(bounds_table(bounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
