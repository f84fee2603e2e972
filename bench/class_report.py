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

import sqlalchemy as sa
from measure import QUIET_CORES, run
from nbgrader.api import Base
from report import Bound, bounds_table, console

from course.authoring.build import Audit, build
from course.facts.finding import Finding, Kind
from course.facts.remarks import Change, Note, Refusal, Status, Why
from course.gradebook.database import open_gradebook
from course.gradebook.tables import DIAGNOSES, RESULTS
from course.grading.course_folder import CourseFolder, open_course_folder
from course.judging.bank import MISCONCEPTIONS, of_kind
from course.judging.diagnosis import Diagnosis
from course.judging.unit import Unit, find_units, read_unit
from course.judging.verdict import Outcome

ROOT = Path(__file__).resolve().parent.parent
SECONDS, MEGABYTES = 3.0, 5.0
FAMILY = "김이박최정강조윤장임한오서신권황안송류홍"
GIVEN = "서하민지예준도윤시우주원은채아린현수빈건호"
FINDINGS = (
    Finding(Kind.VALUE),
    Finding(Kind.SHAPE, "[0]", ("(2,)",)),
    Finding(Kind.ERROR, "", ("TypeError", "unsupported")),
)
REFUSALS = (
    (0.04, Refusal(Why.NOTHING)),
    (0.05, Refusal(Why.CUT_OFF, "x.ipynb")),
    (0.052, Refusal(Why.EXECUTION, "", ("the kernel did not start",))),
)
TABLES = {
    name: Base.metadata.tables[name] for name in ("student", "submitted_assignment", "submitted_notebook", "grade")
}


def new_course(root: Path) -> None:
    """Build a course folder."""
    shutil.copy(ROOT / "nbgrader_config.py", root)
    shutil.copytree(ROOT / "answers", root / "answers")
    shutil.copytree(ROOT / "source", root / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    build(open_course_folder(root), [], check_outputs=False, audit=Audit.NONE)


def fill(root: Path, count: int) -> None:
    """Put a class of `count` students into the gradebook of the course in `root`."""
    folder = open_course_folder(root)
    with open_gradebook(folder.db_url, folder.course_id) as gradebook:
        tables = {**TABLES, "result": RESULTS, "diagnosis": DIAGNOSES}
        rows = _Class(folder, gradebook.db).rows(count)
        for name, table in tables.items():
            gradebook.db.execute(sa.insert(table), rows[name])
        gradebook.db.commit()


class _Class:
    """Makes the rows of a class."""

    def __init__(self, folder: CourseFolder, connection) -> None:
        self.random = random.Random(1)
        self.made: dict[str, list[dict]] = {name: [] for name in (*TABLES, "result", "diagnosis")}
        self.units = [read_unit(folder.source, name) for name in find_units(folder.source)]
        self.bank = {
            (unit.name, exercise): of_kind(answers, MISCONCEPTIONS)
            for unit in self.units
            for exercise, answers in folder.bank(unit.name).items()
        }
        self.ids = {name: self._ids(connection, name) for name in ("assignment", "notebook", "base_cell")}

    @staticmethod
    def _ids(connection, name: str) -> dict[str, str]:
        """Name → id; the names of cells are those of exercises, which no two units share."""
        table = Base.metadata.tables[name]
        return dict(connection.execute(sa.select(table.c.name, table.c.id)).all())

    def rows(self, count: int) -> dict[str, list[dict]]:
        """Table → rows."""
        for number in range(count):
            student, ability = f"s{20250000 + number}", self.random.gauss(2.0, 1.1)
            first, last = "".join(self.random.choices(GIVEN, k=2)), self.random.choice(FAMILY)
            name = {"first_name": first, "last_name": last, "email": f"{student}@example.org", "lms_user_id": None}
            self.made["student"].append({"id": student, **name})
            for place, unit in enumerate(self.units):
                self._submit(student, ability - 0.3 * place, unit)
        return self.made

    def _submit(self, student: str, ability: float, unit: Unit) -> None:
        chance = self.random.random()
        refusal = next((refusal for border, refusal in REFUSALS if chance < border), None)
        note = Note(Change.TEST_EDITED, unit.graded_cells[0].grade_id)
        result = {"student": student, "unit": unit.name, "status": refusal.status if refusal else Status.GRADED}
        result |= {
            "reason": json.dumps(refusal.to_data()) if refusal else "",
            "submission_digest": "",
            "key_digest": "",
        }
        result |= {"notes": json.dumps([note.to_data()]) if chance > 0.985 else ""}
        self.made["result"].append({**result, "graded_at": datetime.datetime(2025, 4, 1)})
        if refusal:
            return
        notebook = self._notebook(student, unit)
        for place, exercise in enumerate(unit.exercises):
            fails = self._answer(student, ability - 0.25 * place, unit.name, exercise)
            for cell in unit.graded_cells:
                if cell.exercise == exercise:
                    earned = 0.0 if cell.grade_id.partition("_")[0] in fails else cell.points
                    about = {
                        "id": uuid.uuid4().hex,
                        "notebook_id": notebook,
                        "cell_id": self.ids["base_cell"][cell.grade_id],
                    }
                    rest = {"manual_score": None, "extra_credit": None, "needs_manual_grade": False}
                    self.made["grade"].append({**about, "auto_score": earned, **rest})

    def _notebook(self, student: str, unit: Unit) -> str:
        submitted, notebook = uuid.uuid4().hex, uuid.uuid4().hex
        about = {"id": submitted, "assignment_id": self.ids["assignment"][unit.name], "student_id": student}
        self.made["submitted_assignment"].append({**about, "timestamp": None, "extension": None})
        about = {"id": notebook, "assignment_id": submitted, "notebook_id": self.ids["notebook"][unit.name]}
        self.made["submitted_notebook"].append({**about, "flagged": False, "late_submission_penalty": None})
        return notebook

    def _answer(self, student: str, ability: float, unit: str, exercise: str) -> tuple[str, ...]:
        """Record what a student makes of an exercise; the kinds of cells that it fails."""
        chance, right = self.random.random(), 1 / (1 + math.exp(-1.4 * ability))
        outcome = Outcome.RIGHT if chance < right else Outcome.UNTRIED if chance > 0.9 else Outcome.WRONG
        outcome = Outcome.FORGED if self.random.random() < 0.001 else outcome
        causes, fails, bank = (), ("test", "hidden"), self.bank[unit, exercise]
        if outcome is Outcome.WRONG and self.random.random() < 0.8:
            held = self.random.choices(bank, weights=[1 / (k + 1) for k in range(len(bank))])[0]
            both = [held, self.random.choice(bank)] if self.random.random() < 0.1 else [held]
            causes, fails = (tuple(dict.fromkeys(one.file for one in both)),), held.fails
        findings = (self.random.choice(FINDINGS),) if outcome is Outcome.WRONG else ()
        content = Diagnosis(exercise, outcome, 0, 6, findings, causes).to_data()
        row = {"student": student, "unit": unit, "exercise": exercise, "outcome": outcome}
        self.made["diagnosis"].append({**row, "causes": json.dumps(causes), "content": json.dumps(content)})
        return () if outcome is Outcome.RIGHT else fails


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
            new_course(root)
            fill(root, options.students)
        return max(measure(root, language, options) for language in ("ko", "en"))


def measure(root: Path, language: str, options: argparse.Namespace) -> int:
    """Run the command in one language and print what it cost; its exit status."""
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
