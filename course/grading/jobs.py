"""What there is to grade: the submissions of the chosen students and units, each with its unit and its answer key."""

import datetime
from dataclasses import dataclass

from nbgrader.api import Gradebook, MissingEntry

from course.errors import SourceError, UsageError
from course.facts.remarks import Change, Note
from course.facts.student import plain_id
from course.gradebook.roster import enrolled
from course.grading.course_folder import CourseFolder
from course.grading.timestamp import submitted_at
from course.judging.answer_key import AnswerKey, load_key
from course.judging.releases import Release, read_releases
from course.judging.unit import Unit, chosen_units, read_unit


@dataclass(frozen=True)
class Job:
    """One submission to be graded; `releases`: what the unit was in earlier builds."""

    student: str
    unit: Unit
    key: AnswerKey
    key_digest: str
    releases: tuple[Release, ...] = ()


def jobs_of(folder: CourseFolder, gradebook: Gradebook, units: list[str], students: list[str]) -> list[Job]:
    """A job for each of `students` (none: everybody) and each of `units` (none: all).

    Raises:
        UsageError, SourceError, KeyMissing: a student or a unit is not known, or a unit was not built as it is.
    """
    known = {plain_id(student): student for student in enrolled(gradebook)}
    known |= {student: student for student in folder.submitting_students() if student not in known}
    everyone = sorted({*enrolled(gradebook), *known.values()})
    for student in students:
        if plain_id(student) not in known:
            raise UsageError(
                "there is no student {student!r}: no such folder in submitted/, nor in the gradebook", student=student
            )
    these = [student if student in everyone else known[plain_id(student)] for student in students] or everyone
    chosen = [_unit(folder, gradebook, name) for name in chosen_units(folder.units, units)]
    jobs = [(unit, key, key.digest, tuple(read_releases(unit.name, folder.answer_key))) for unit, key in chosen]
    return [Job(student, *job) for job in jobs for student in these]


def _unit(folder: CourseFolder, gradebook: Gradebook, name: str) -> tuple[Unit, AnswerKey]:
    unit = read_unit(folder.source, name)
    key = load_key(unit, folder.answer_key, folder.bank(name, unit.exercises))
    try:
        notebook = gradebook.find_notebook(name, name)
    except MissingEntry:
        raise SourceError("{name} is not in the gradebook; run: course build {name}", name=name) from None
    if {c.name: c.max_score for c in notebook.grade_cells} != {c.grade_id: c.points for c in key.cells}:
        raise SourceError(
            "the gradebook knows other test cells or points of {name}; run: course build {name}", name=name
        )
    return unit, key


def timestamp(folder: CourseFolder, job: Job) -> tuple[datetime.datetime | None, tuple[Note, ...]]:
    """When it was submitted, by ``timestamp.txt``; and a note where that tells no time."""
    try:
        return submitted_at(folder.submitted(job.student, job.unit.name), folder.timezone), ()
    except ValueError:
        return None, (Note(Change.TIMESTAMP_UNREADABLE, "timestamp.txt"),)
