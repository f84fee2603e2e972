"""The tables that stand beside nbgrader's own in its database; facts in them are JSON, never sentences."""

import json

import sqlalchemy as sa

from course.facts.remarks import Change, Note, Refusal, Why
from course.judging.diagnosis import Diagnosis

METADATA = sa.MetaData()
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading JSON raises that another version, or somebody else, wrote."""


def _who(*more: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String(128), primary_key=True) for name in ("student", "unit", *more)]


RESULTS = sa.Table(
    "course_result",
    METADATA,
    *_who(),
    sa.Column("status", sa.String(32), nullable=False),
    sa.Column("reason", sa.Text, nullable=False, default=""),  # JSON: a Refusal; empty where there is a score
    sa.Column("notes", sa.Text, nullable=False, default=""),  # JSON: a list of Notes
    sa.Column("submission_digest", sa.String(64), nullable=False, default=""),
    sa.Column("key_digest", sa.String(64), nullable=False, default=""),
    sa.Column("graded_at", sa.DateTime, nullable=False),
)
"""What became of each submission, and on what its verdict depends."""

DIAGNOSES = sa.Table(
    "course_diagnosis",
    METADATA,
    *_who("exercise"),
    sa.Column("outcome", sa.String(32), nullable=False),
    sa.Column("causes", sa.Text, nullable=False, default=""),  # JSON: a list of lists of files of the bank
    sa.Column("content", sa.Text, nullable=False, default=""),  # JSON: see Diagnosis.to_data
)
"""What was seen of each exercise of a graded submission, and why it is probably so."""

OBSERVATIONS = sa.Table(
    "course_observation",
    METADATA,
    *_who("cell"),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("cases", sa.LargeBinary, nullable=False),  # JSON, compressed: see ObservedCell.to_data
    sa.Column("digest", sa.String(64), nullable=False),  # of the code that was run, and of the code that ran it
)
"""What was observed. It holds inputs of hidden tests and stays on the instructor's side, like the answer key."""

EXTENSIONS = sa.Table("course_extension", METADATA, *_who(), sa.Column("seconds", sa.Float, nullable=False))
"""Extensions of students who have handed in nothing yet; see `course.gradebook.due`."""

GRADINGS = sa.Table(
    "course_grading",
    METADATA,
    *_who(),
    sa.Column("graded_at", sa.DateTime, primary_key=True),
    sa.Column("submission_digest", sa.String(64), nullable=False),
)
"""When another content of a submission was graded, for the limit of what is graded in a day."""


def read_refusal(text: str) -> Refusal | None:
    """A refusal as the table has it; what another version wrote there is kept as its own words."""
    try:
        return Refusal.from_data(json.loads(text)) if text else None
    except UNREADABLE:
        return Refusal(Why.OTHER, detail=(text,))


def read_notes(text: str) -> tuple[Note, ...]:
    """Notes as the table has them; what another version wrote there is kept as its own words."""
    try:
        return tuple(map(Note.from_data, json.loads(text))) if text else ()
    except UNREADABLE:
        return tuple(Note(Change.OTHER, detail=(line,)) for line in text.split("\n") if line)


def read_diagnosis(text: str) -> Diagnosis | None:
    """A diagnosis as the table has it; None for one that another version wrote: what it said is lost."""
    try:
        return Diagnosis.from_data(json.loads(text))
    except UNREADABLE:
        return None
