"""The bank of answers: ``answers/UNIT/EXERCISE/{accepted,misconceptions}/*.py``, each the text of one solution cell.

An accepted answer begins with ``# style: …``. A misconception begins with its name, what the student believes, a hint
that does not give the answer away, where to read again, and which of the exercise's two cells it fails::

    # name: 상수를 감시하지 않음
    # belief: …
    # hint: …
    # read: EX 1
    # fails: test, hidden

This module may touch: ``answers/``, read-only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from course.plain.errors import AnswerError

ACCEPTED, MISCONCEPTIONS = "accepted", "misconceptions"
FIELDS = {ACCEPTED: ("style",), MISCONCEPTIONS: ("name", "belief", "hint", "read", "fails")}
CELLS = ("test", "hidden")
_FIELD = re.compile(r"^# (\w+): (.+)$")


@dataclass(frozen=True)
class Answer:
    """One answer of the bank.

    Attributes:
        unit, exercise: where it belongs.
        kind: `ACCEPTED` or `MISCONCEPTIONS`.
        file: the file's name without ending.
        about: its header.
        code: the whole text of the solution cell.
    """

    unit: str
    exercise: str
    kind: str
    file: str
    about: dict[str, str]
    code: str

    @property
    def handed_in(self) -> str:
        """The code as a student hands it in, without our header."""
        lines = self.code.splitlines()
        return "\n".join(lines[len(_header(self.code)) :])

    @property
    def fails(self) -> tuple[str, ...]:
        """Which of ``test`` and ``hidden`` it fails; none for an accepted answer."""
        return tuple(part.strip() for part in self.about.get("fails", "").split(",") if part.strip())


def read_answer(path: Path) -> Answer:
    """The answer in the file at `path`.

    Raises:
        AnswerError: a field is missing, the file is not UTF-8 or not Python.
    """
    *_, unit, exercise, kind, _ = path.parts
    try:
        code = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise AnswerError(f"{path} is not UTF-8; save it as UTF-8") from None
    about = _header(code)
    for name in FIELDS[kind]:
        if not about.get(name):
            raise AnswerError(f"{path} has no line '# {name}: …' at its top; add it")
    answer = Answer(unit, exercise, kind, path.stem, about, code)
    if kind == MISCONCEPTIONS and not (answer.fails and set(answer.fails) <= set(CELLS)):
        raise AnswerError(f"{path}: '# fails:' is {about['fails']!r}; it should be test, hidden, or both")
    return answer


def _header(code: str) -> dict[str, str]:
    about = {}
    for line in code.splitlines():
        match = _FIELD.match(line)
        if not match:
            break
        about[match[1]] = match[2].strip()
    return about


def read_bank(folder: Path, unit: str) -> dict[str, list[Answer]]:
    """Exercise → its answers, accepted ones first, in the order of their file names.

    Raises:
        AnswerError: see `read_answer`; or a folder has another name than the two kinds.
    """
    bank: dict[str, list[Answer]] = {}
    for place in sorted((folder / unit).glob("*/*")):
        if place.name not in FIELDS:
            raise AnswerError(f"{place} is neither {ACCEPTED} nor {MISCONCEPTIONS}; rename it")
        answers = [read_answer(path) for path in sorted(place.glob("*.py"))]
        bank.setdefault(place.parent.name, []).extend(answers)
    return bank


def of_kind(answers: list[Answer], kind: str) -> list[Answer]:
    """Those of `answers` that are of `kind`."""
    return [answer for answer in answers if answer.kind == kind]
