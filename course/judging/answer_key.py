"""The answer key of a unit: what the reference solution observed, cell by cell.

Made by executing our own copy in the same way as a submission; kept on the instructor's side only, readable by the
instructor only, and tied to the source by its digest, so that a changed unit cannot be graded with an old key.

This module may touch: the key folder.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from course import atomic
from course.errors import KeyMissing
from course.judging.bank import Bank, bank_digest
from course.judging.fingerprint import Fingerprint
from course.judging.grader_digest import grader_digest
from course.judging.unit import GradedCell, Unit

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


def key_digest(unit: Unit, bank: Bank) -> str:
    """What a key depends on."""
    return hashlib.sha256(f"{unit.digest} {bank_digest(bank)}".encode()).hexdigest()


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
    atomic.write(path, content.encode())


def load_key(unit: Unit, folder: Path, bank: Bank | None = None) -> AnswerKey:
    """The key of the unit as it stands now.

    Raises:
        KeyMissing: there is none, or it belongs to another version of the unit or of its bank of answers.
    """
    remedy = f"run: course build {unit.name}"
    try:
        content = json.loads((folder / f"{unit.name}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KeyMissing(f"{unit.name} has no answer key yet; {remedy}") from None
    except (ValueError, OSError) as error:
        raise KeyMissing(f"the answer key of {unit.name} cannot be read ({error}); {remedy}") from None
    if content.get("digest") != key_digest(unit, bank or {}):
        raise KeyMissing(f"{unit.name}, or its bank of answers, has changed since its answer key was made; {remedy}")
    if content.get("grader") != grader_digest():
        raise KeyMissing(f"the grader has changed since the answer key of {unit.name} was made; {remedy}")
    fingerprints = tuple(map(Fingerprint.from_data, content["fingerprints"]))
    return AnswerKey(unit.name, content["digest"], tuple(unit.graded_cells), content["cases"], fingerprints)
