"""The answer key of a unit: what the reference solution observed, cell by cell, and what misconceptions leave there.

Kept on the instructor's side only, readable by the instructor only, and tied by digests to the code that it was made
from, so that a changed unit cannot be graded with an old key. What is only said (points, names, hints) is not in it.

This module may touch: the key folder.
"""

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from course import atomic
from course.comparison.explain import Cases, Fingerprint, Misconceptions
from course.comparison.held_by import can_hold
from course.comparison.recognisers import Recogniser, wrong_cases
from course.errors import KeyMissing
from course.judging.bank import MISCONCEPTIONS, Answer, Bank, by_file, of_kind
from course.judging.digests import digest, executor_digest, judge_digest
from course.judging.unit import GradedCell, Unit
from course.language import _

FOLDER = "answer_key"


@dataclass(frozen=True)
class AnswerKey:
    """What is expected of each graded cell, and what misconceptions leave in it.

    Attributes:
        unit: e.g. ``01-basics``.
        cells: the graded cells in the order of the notebook.
        cases: grade id → the cases that the reference observed.
        fingerprints: of the bank's misconceptions.
        conditions: exercise and file of a misconception → what code needs to hold it, and what rules it out.
    """

    unit: str
    cells: tuple[GradedCell, ...]
    cases: dict[str, list[dict]]
    fingerprints: tuple[Fingerprint, ...] = ()
    conditions: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """What a verdict and a diagnosis depend on, besides the observation."""
        prints, conditions = list(map(vars, self.fingerprints)), sorted(self.conditions.items())
        return digest([[vars(cell) for cell in self.cells], self.cases, prints, conditions, judge_digest()])

    @functools.cached_property
    def known(self) -> dict[str, Misconceptions]:
        """Exercise → its misconceptions, compared with what is expected once for a whole class."""
        expected: dict[str, dict[str, list[dict]]] = {}
        for cell in self.cells:
            expected.setdefault(cell.exercise, {})[cell.grade_id] = self.cases[cell.grade_id]
        prints = {name: [one for one in self.fingerprints if one.exercise == name] for name in expected}
        return {name: Misconceptions(cases, prints[name]) for name, cases in expected.items()}

    def causes(self, exercise: str, observed: Cases, code: str) -> tuple[tuple[str, ...], ...]:
        """The misconceptions that explain what was `observed`, and that `code`, the solution, can hold."""

        def possible(file: str) -> bool:
            return can_hold(code, exercise, *self.conditions.get((exercise, file), ("", "")))

        return self.known[exercise].explaining(observed, possible)


def reference_digest(unit: Unit) -> str:
    """What the cases of the reference depend on."""
    return digest([unit.code, [cell.grade_id for cell in unit.graded_cells], executor_digest()])


def key_digest(unit: Unit, bank: Bank) -> str:
    """What a whole key depends on: the reference, and the code of the bank's misconceptions."""
    code = [(answer.exercise, answer.file, answer.handed_in) for answer in misconceptions(bank)]
    return digest([reference_digest(unit), code])


def misconceptions(bank: Bank) -> list[Answer]:
    """All misconceptions of a unit's bank."""
    return [answer for answers in bank.values() for answer in of_kind(answers, MISCONCEPTIONS)]


def conditions_of(bank: Bank) -> dict[tuple[str, str], tuple[str, str]]:
    """Exercise and file → `Answer.conditions` of the misconceptions that have any."""
    return {(one.exercise, one.file): one.conditions for one in misconceptions(bank) if any(one.conditions)}


def recognisers(key: AnswerKey, bank: Bank, cell: GradedCell) -> list[Recogniser]:
    """What the bank's misconceptions leave wrong in a graded cell, with their names and hints."""
    told = by_file(bank, cell.exercise)
    found = []
    for one in key.fingerprints:
        if one.exercise == cell.exercise and one.file in told:
            name, hint = told[one.file].name, told[one.file].hint
            cases = wrong_cases(key.cases[cell.grade_id], one.cases.get(cell.grade_id))
            conditions = key.conditions.get((one.exercise, one.file), ("", ""))
            found += [Recogniser(name, hint, cases, *conditions)] if any(cases) else []
    return found


def save_key(key: AnswerKey, made_from: str, folder: Path) -> Path:
    """Write `key` below `folder`, atomically, readable by its owner only.

    Arguments:
        made_from: see `key_digest`.
    """
    fingerprints = list(map(vars, key.fingerprints))
    content = {"unit": key.unit, "digest": made_from, "cases": key.cases, "fingerprints": fingerprints}
    path = folder / f"{key.unit}.json"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    atomic.write(path, json.dumps(content, ensure_ascii=False).encode())
    return path


def load_key(unit: Unit, folder: Path, bank: Bank | None = None) -> AnswerKey:
    """The key of the unit as it stands now.

    Raises:
        KeyMissing: there is none, or it was made from other code: of the unit, of its bank of answers or of the grader.
    """
    remedy = _("run: course build {unit}", unit=unit.name)
    try:
        content = json.loads((folder / f"{unit.name}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KeyMissing("{unit} has no answer key yet; {remedy}", unit=unit.name, remedy=remedy) from None
    except (ValueError, OSError) as error:
        raise KeyMissing(
            "the answer key of {unit} cannot be read ({error}); {remedy}", unit=unit.name, error=error, remedy=remedy
        ) from None
    if not isinstance(content, dict) or content.get("digest") != key_digest(unit, bank or {}):
        raise KeyMissing(
            "{unit}, its bank of answers or the grader has changed since its answer key was made; {remedy}",
            unit=unit.name,
            remedy=remedy,
        )
    fingerprints = tuple(Fingerprint(**one) for one in content["fingerprints"])
    cells, conditions = tuple(unit.graded_cells), conditions_of(bank or {})
    return AnswerKey(unit.name, cells, content["cases"], fingerprints, conditions)
