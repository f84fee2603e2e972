"""The answer key of a unit: what the reference solution observed, cell by cell.

Made by executing our own copy in the same way as a submission; kept on the instructor's side only, readable by the
instructor only, and tied to the source by its digest, so that a changed unit cannot be graded with an old key.

This module may touch: the key folder.
"""

from __future__ import annotations

import copy
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from course.grading.our_copy import GradedCell, OurCopy
from course.kernel.execute import execute, require_isolation
from course.kernel.limits import DEFAULT_LIMITS, Limits
from course.plain.errors import IsolationMissing, KeyMissing, SourceError
from course.plain.mismatch import case_mismatch
from course.plain.observation import METADATA_KEY, MalformedObservation, parse

FOLDER = "answer_key"


@dataclass(frozen=True)
class AnswerKey:
    """What is expected of each graded cell.

    Attributes:
        unit: e.g. ``01-basics``.
        digest: the digest of our copy that it was made from.
        cells: the graded cells in the order of the notebook.
        cases: grade id → the cases that the reference observed.
    """

    unit: str
    digest: str
    cells: tuple[GradedCell, ...]
    cases: dict[str, list[dict]]


def published(cell: NotebookNode) -> list:
    """All that was published as an observation in the outputs of `cell`."""
    outputs = [output.get("metadata", {}) for output in cell.get("outputs", [])]
    return [metadata[METADATA_KEY] for metadata in outputs if METADATA_KEY in metadata]


def make_key(ours: OurCopy, limits: Limits = DEFAULT_LIMITS) -> AnswerKey:
    """Execute the reference and take down what each graded cell observed.

    Raises:
        SourceError: a graded cell of ours published no single well-formed observation, or an exercise is untried.
    """
    done = execute(copy.deepcopy(ours.notebook), limits, isolated=_can_isolate())
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
    return AnswerKey(ours.unit, ours.digest, tuple(ours.graded_cells), cases)


def _can_isolate() -> bool:
    """Our own code needs no isolation; but what it does there is what a submission's answers are compared with."""
    try:
        require_isolation()
    except IsolationMissing:
        return False
    return True


def save_key(key: AnswerKey, folder: Path) -> Path:
    """Write `key` below `folder`, atomically, readable by its owner only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = json.dumps({"unit": key.unit, "digest": key.digest, "cases": key.cases}, ensure_ascii=False)
    descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=f".{key.unit}-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
    path = folder / f"{key.unit}.json"
    os.replace(temporary, path)
    return path


def load_key(ours: OurCopy, folder: Path) -> AnswerKey:
    """The key of the unit as it stands now.

    Raises:
        KeyMissing: there is none, or it belongs to another version of the unit.
    """
    remedy = f"run: course build {ours.unit}"
    try:
        content = json.loads((folder / f"{ours.unit}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KeyMissing(f"{ours.unit} has no answer key yet; {remedy}") from None
    except (ValueError, OSError) as error:
        raise KeyMissing(f"the answer key of {ours.unit} cannot be read ({error}); {remedy}") from None
    if content.get("digest") != ours.digest:
        raise KeyMissing(f"{ours.unit} has changed since its answer key was made; {remedy}")
    return AnswerKey(ours.unit, ours.digest, tuple(ours.graded_cells), content["cases"])
