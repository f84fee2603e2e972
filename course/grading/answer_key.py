"""The answer key of a unit: what the reference solution observed, cell by cell.

Made by executing our own copy in the same way as a submission; kept on the instructor's side only, readable by the
instructor only, and tied to the source by its digest, so that a changed unit cannot be graded with an old key.

This module may touch: the key folder.
"""

from __future__ import annotations

import copy
import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from course.grading.bank import Bank, bank_digest
from course.grading.fingerprint import Fingerprint, make_fingerprints
from course.grading.grader_digest import grader_digest
from course.grading.observations import published
from course.grading.our_copy import GradedCell, OurCopy
from course.kernel.execute import execute, require_isolation
from course.kernel.limits import DEFAULT_LIMITS, Limits
from course.plain.errors import IsolationMissing, KeyMissing, SourceError
from course.plain.mismatch import case_mismatch
from course.plain.observation import MalformedObservation, parse

FOLDER = "answer_key"


@dataclass(frozen=True)
class AnswerKey:
    """What is expected of each graded cell, and what misconceptions leave in it.

    Attributes:
        unit: e.g. ``01-basics``.
        digest: of our copy and of the bank's misconceptions that it was made from.
        cells: the graded cells in the order of the notebook.
        cases: grade id → the cases that the reference observed.
        fingerprints: of the bank's misconceptions.
    """

    unit: str
    digest: str
    cells: tuple[GradedCell, ...]
    cases: dict[str, list[dict]]
    fingerprints: tuple[Fingerprint, ...] = ()


def key_digest(ours: OurCopy, bank: Bank) -> str:
    """What a key depends on."""
    return hashlib.sha256(f"{ours.digest} {bank_digest(bank)}".encode()).hexdigest()


def make_key(ours: OurCopy, bank: Bank | None = None, limits: Limits = DEFAULT_LIMITS) -> AnswerKey:
    """Execute the reference and the bank's misconceptions, and take down what each graded cell observed.

    Raises:
        SourceError: a graded cell of ours published no single well-formed observation, or an exercise is untried.
    """
    bank, isolated = bank or {}, can_isolate()
    done = execute(copy.deepcopy(ours.notebook), limits, isolated=isolated)
    cells = {cell.id: cell for cell in done.notebook.cells}
    cases = {}
    for graded in ours.graded_cells:
        found = published(cells[graded.grade_id])
        if len(found) != 1:
            raise SourceError(f"{ours.unit}: {graded.grade_id} published {len(found)} observations instead of one")
        try:
            cases[graded.grade_id] = parse(found[0], graded.exercise)
        except MalformedObservation as error:
            raise SourceError(f"{ours.unit}: {graded.grade_id}: {error}") from None
        if any(case["outcome"] == "untried" for case in cases[graded.grade_id]):
            raise SourceError(
                f"{ours.unit}: {graded.grade_id}: the reference solution leaves {graded.exercise} untried"
            )
        if any(case_mismatch(case, case) is not None for case in cases[graded.grade_id]):
            raise SourceError(
                f"{ours.unit}: {graded.grade_id}: an observation does not match itself; return plain data"
            )
    fingerprints = make_fingerprints(ours, bank, limits, isolated=isolated)
    return AnswerKey(ours.unit, key_digest(ours, bank), tuple(ours.graded_cells), cases, fingerprints)


def ensure_key(ours: OurCopy, bank: Bank, folder: Path, limits: Limits = DEFAULT_LIMITS) -> None:
    """Make and save the key below `folder`, unless the one that is there was made from all this, by this grader."""
    path = folder / f"{ours.unit}.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        fits = (content["digest"], content["grader"]) == (key_digest(ours, bank), grader_digest())
    except (OSError, ValueError, LookupError, TypeError):
        fits = False
    if not fits:
        save_key(make_key(ours, bank, limits), folder)


def can_isolate() -> bool:
    """Our own code needs no isolation; but what it does there is what a submission's answers are compared with."""
    try:
        require_isolation()
    except IsolationMissing:
        return False
    return True


def save_key(key: AnswerKey, folder: Path) -> Path:
    """Write `key` below `folder`, atomically, readable by its owner only."""
    fingerprints = [one.to_data() for one in key.fingerprints]
    content = json.dumps(
        {
            "unit": key.unit,
            "digest": key.digest,
            "grader": grader_digest(),
            "cases": key.cases,
            "fingerprints": fingerprints,
        },
        ensure_ascii=False,
    )
    path = folder / f"{key.unit}.json"
    write_private(path, content)
    return path


def write_private(path: Path, content: str) -> None:
    """Write `content` atomically, readable by the owner only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
    os.replace(temporary, path)


def load_key(ours: OurCopy, folder: Path, bank: Bank | None = None) -> AnswerKey:
    """The key of the unit as it stands now.

    Raises:
        KeyMissing: there is none, or it belongs to another version of the unit or of its bank of answers.
    """
    remedy = f"run: course build {ours.unit}"
    try:
        content = json.loads((folder / f"{ours.unit}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KeyMissing(f"{ours.unit} has no answer key yet; {remedy}") from None
    except (ValueError, OSError) as error:
        raise KeyMissing(f"the answer key of {ours.unit} cannot be read ({error}); {remedy}") from None
    if content.get("digest") != key_digest(ours, bank or {}):
        raise KeyMissing(f"{ours.unit}, or its bank of answers, has changed since its answer key was made; {remedy}")
    if content.get("grader") != grader_digest():
        raise KeyMissing(f"the grader has changed since the answer key of {ours.unit} was made; {remedy}")
    fingerprints = tuple(map(Fingerprint.from_data, content["fingerprints"]))
    return AnswerKey(ours.unit, content["digest"], tuple(ours.graded_cells), content["cases"], fingerprints)
