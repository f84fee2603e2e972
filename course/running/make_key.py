"""Making the answer key of a unit: execute the reference and the bank's misconceptions, keep what they leave.

This module may touch: kernels, through `execute`, and the key folder.
"""

from __future__ import annotations

import json
from pathlib import Path

from course.comparison.mismatch import case_mismatch
from course.errors import SourceError
from course.judging.answer_key import AnswerKey, key_digest, save_key
from course.judging.bank import MISCONCEPTIONS, Bank, of_kind
from course.judging.fingerprint import Fingerprint
from course.judging.grader_digest import grader_digest
from course.judging.observations import published
from course.judging.unit import Unit
from course.kernel.execute import execute
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.observation.form import MalformedObservation, parse
from course.running.answer_runs import run_answers


def make_key(unit: Unit, bank: Bank, sandbox: Sandbox = DEFAULT_SANDBOX) -> AnswerKey:
    """Execute the reference and the bank's misconceptions, and take down what each graded cell observed.

    Raises:
        SourceError: a graded cell of ours published no single well-formed observation, or an exercise is untried.
    """
    done = execute(unit.notebook, sandbox)
    cells = {cell.id: cell for cell in done.notebook.cells}
    cases = {}
    for graded in unit.graded_cells:
        found = published(cells[graded.grade_id])
        if len(found) != 1:
            raise SourceError(f"{unit.name}: {graded.grade_id} published {len(found)} observations instead of one")
        try:
            cases[graded.grade_id] = parse(found[0], graded.exercise)
        except MalformedObservation as error:
            raise SourceError(f"{unit.name}: {graded.grade_id}: {error}") from None
        if any(case["outcome"] == "untried" for case in cases[graded.grade_id]):
            raise SourceError(
                f"{unit.name}: {graded.grade_id}: the reference solution leaves {graded.exercise} untried"
            )
        if any(case_mismatch(case, case) is not None for case in cases[graded.grade_id]):
            raise SourceError(
                f"{unit.name}: {graded.grade_id}: an observation does not match itself; return plain data"
            )
    fingerprints = make_fingerprints(unit, bank, sandbox)
    return AnswerKey(unit.name, key_digest(unit, bank), tuple(unit.graded_cells), cases, fingerprints)


def ensure_key(unit: Unit, bank: Bank, folder: Path, sandbox: Sandbox = DEFAULT_SANDBOX) -> None:
    """Make and save the key below `folder`, unless the one that is there was made from all this, by this grader."""
    path = folder / f"{unit.name}.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        fits = (content["digest"], content["grader"]) == (key_digest(unit, bank), grader_digest())
    except (OSError, ValueError, LookupError, TypeError):
        fits = False
    if not fits:
        save_key(make_key(unit, bank, sandbox), folder)


_NEEDLESS = ("before", "tolerance", "numbers")


def make_fingerprints(unit: Unit, bank: Bank, sandbox: Sandbox = DEFAULT_SANDBOX) -> tuple[Fingerprint, ...]:
    """Run every misconception of the unit's `bank`, and keep what it left."""
    answers = [answer for of_exercise in bank.values() for answer in of_kind(of_exercise, MISCONCEPTIONS)]
    texts = [(answer.exercise, answer.code) for answer in answers]
    runs = run_answers(unit, texts, sandbox)
    return tuple(
        Fingerprint(
            answer.exercise, answer.file, answer.misconception, {name: _slim(c) for name, c in run.cases.items()}
        )
        for answer, run in zip(answers, runs, strict=True)
    )


def _slim(cases: list[dict] | None) -> list[dict] | None:
    if cases is None:
        return None
    return [{name: value for name, value in case.items() if name not in _NEEDLESS} for case in cases]
