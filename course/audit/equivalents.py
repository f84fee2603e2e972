"""Mutants that are right, each with its reason: ``answers/UNIT/equivalent.toml``.

A table for each; one entry stands for that change in all right answers to the exercise::

    [[mutant]]
    exercise = "derivative_at"
    operator = "drop-persistent"
    change = "tf.GradientTape(persistent=True) → tf.GradientTape()"
    reason = "gradient is called once"

``change`` may end in ``…``: then all changes that begin so are meant.

This module may touch: that file, read-only.
"""

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from course.audit.mutants import Mutant
from course.errors import AnswerError

FILE = "equivalent.toml"


@dataclass(frozen=True)
class Equivalent:
    """A change that leaves a right answer right, and why."""

    exercise: str
    operator: str
    change: str
    reason: str

    def is_meant(self, exercise: str, mutant: Mutant) -> bool:
        """Whether `mutant` of an answer to `exercise` is this change."""
        if (exercise, mutant.operator) != (self.exercise, self.operator):
            return False
        return mutant.change == self.change or (
            self.change.endswith("…") and mutant.change.startswith(self.change[:-1])
        )


def entry_for(exercise: str, mutant: Mutant) -> str:
    """The entry of a mutant that is right, but for the reason; a string of JSON is one of TOML, too."""
    about = {"exercise": exercise, "operator": mutant.operator, "change": mutant.change}
    lines = [f"{name} = {json.dumps(text, ensure_ascii=False)}" for name, text in (about | {"reason": ""}).items()]
    return "\n".join(["[[mutant]]", *lines]) + "\n"


def read_equivalents(folder: Path, unit: str, exercises: Sequence[str]) -> list[Equivalent]:
    """The equivalent mutants of `unit`, from the bank's `folder`.

    Raises:
        AnswerError: the file is no such list, an entry lacks something or belongs to no exercise.
    """
    path = folder / unit / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AnswerError("{path} cannot be read: {error}", path=path, error=error) from None
    names = {field.name for field in fields(Equivalent)}
    found = []
    for number, entry in enumerate(content.get("mutant", []), 1):
        if set(entry) != names or not all(isinstance(text, str) and text.strip() for text in entry.values()):
            raise AnswerError(
                "{path}: entry {number} should have {names}, each a text",
                path=path,
                number=number,
                names=", ".join(sorted(names)),
            )
        if entry["exercise"] not in exercises:
            raise AnswerError(
                "{path}: entry {number}: {unit} has no exercise {exercise!r}",
                path=path,
                number=number,
                unit=unit,
                exercise=entry["exercise"],
            )
        found.append(Equivalent(**entry))
    return found
