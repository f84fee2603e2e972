"""The bank of answers: ``answers/UNIT/EXERCISE/KIND/*.py``, each the text of one solution cell.

The kinds are ``accepted``, ``misconceptions`` and ``independent``. An accepted answer begins with ``# style: …``; an
independent one, which gets the same results without a tape, with ``# route: …``. A misconception begins with its name,
what the student believes, a hint that does not give the answer away, where to read again, and which of the exercise's
two cells it fails; one whose results cannot be told from those of another says so::

    # name: 상수를 감시하지 않음
    # belief: …
    # hint: …
    # read: EX 1
    # fails: test, hidden
    # same: other-file

This module may touch: ``answers/``, read-only.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from course.errors import AnswerError

ACCEPTED, MISCONCEPTIONS, INDEPENDENT = "accepted", "misconceptions", "independent"
FOLDER = "answers"
FIELDS = {
    ACCEPTED: ("style",),
    MISCONCEPTIONS: ("name", "belief", "hint", "read", "fails"),
    INDEPENDENT: ("route",),
}
OPTIONAL = {ACCEPTED: (), MISCONCEPTIONS: ("same",), INDEPENDENT: ()}
CELLS = ("test", "hidden")
_FIELD = re.compile(r"^# (\w+): (.+)$")


@dataclass(frozen=True)
class Answer:
    """One answer of the bank.

    Attributes:
        unit, exercise: where it belongs.
        kind: `ACCEPTED`, `MISCONCEPTIONS` or `INDEPENDENT`.
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
        return _parts(self.about.get("fails", ""))

    @property
    def same(self) -> tuple[str, ...]:
        """The files of the misconceptions that leave the same results."""
        return _parts(self.about.get("same", ""))

    @property
    def misconception(self) -> Misconception:
        """What the feedback says of it."""
        return Misconception(self.file, *(self.about[name] for name in ("name", "belief", "hint", "read")))


@dataclass(frozen=True)
class Misconception:
    """A misunderstanding that the bank knows, as it is told.

    Attributes:
        id: English, a slug; the same in every exercise in which students have it.
        name: short, Korean; the same where the id is.
        belief: what the student believes.
        hint: a question that leads without giving the answer away.
        read: where in the unit to read again.
    """

    id: str
    name: str
    belief: str
    hint: str
    read: str


Bank = dict[str, list[Answer]]
"""Exercise → its answers."""


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def read_answer(path: Path) -> Answer:
    """The answer in the file at `path`.

    Raises:
        AnswerError: a field is missing or unknown, the file is not UTF-8 or not Python.
    """
    *_, unit, exercise, kind, _ = path.parts
    try:
        code = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise AnswerError(f"{path} is not UTF-8; save it as UTF-8") from None
    about = _header(code)
    known = (*FIELDS[kind], *OPTIONAL[kind])
    for name in FIELDS[kind]:
        if not about.get(name):
            raise AnswerError(f"{path} has no line '# {name}: …' at its top; add it")
    for name in about:
        if name not in known:
            raise AnswerError(f"{path} has a line '# {name}: …' at its top; there are only: {', '.join(known)}")
    answer = Answer(unit, exercise, kind, path.stem, about, code)
    if kind == MISCONCEPTIONS and not (answer.fails and set(answer.fails) <= set(CELLS)):
        raise AnswerError(f"{path}: '# fails:' is {about['fails']!r}; it should be test, hidden, or both")
    if kind != MISCONCEPTIONS:
        _require_python(path, code)
    return answer


def _require_python(path: Path, code: str) -> None:
    """A misconception may be a text that Python does not understand; an accepted answer may not."""
    try:
        ast.parse(code)
    except (SyntaxError, ValueError) as error:
        raise AnswerError(f"{path} is not Python: {error}") from None


def _header(code: str) -> dict[str, str]:
    about = {}
    for line in code.splitlines():
        match = _FIELD.match(line)
        if not match:
            break
        about[match[1]] = match[2].strip()
    return about


def read_bank(folder: Path, unit: str, exercises: Sequence[str] | None = None) -> Bank:
    """Exercise → its answers, accepted ones first, in the order of their file names.

    Arguments:
        folder: ``answers/``; where it is missing, the bank is empty.
        exercises: those of the unit; an answer to any other is refused.

    Raises:
        AnswerError: see `read_answer`; a folder has another name than the kinds or belongs to no exercise; two
            misconceptions of an exercise share a name.
    """
    bank: Bank = {}
    for place in sorted(path for path in (folder / unit).glob("*/*") if path.is_dir()):
        exercise = place.parent.name
        if place.name not in FIELDS:
            raise AnswerError(f"{place} is none of {', '.join(FIELDS)}; rename it")
        if exercises is not None and exercise not in exercises:
            raise AnswerError(f"{place.parent}: {unit} has no exercise {exercise!r}; there are: {', '.join(exercises)}")
        answers = [read_answer(path) for path in sorted(place.glob("*.py"))]
        bank.setdefault(exercise, []).extend(answers)
    for answers in bank.values():
        _require_one_of_a_name(of_kind(answers, MISCONCEPTIONS))
    return bank


def _require_one_of_a_name(answers: list[Answer]) -> None:
    files = {answer.file for answer in answers}
    names: dict[str, Answer] = {}
    for answer in answers:
        where = f"{answer.unit}/{answer.exercise}/{MISCONCEPTIONS}/{answer.file}.py"
        if unknown := set(answer.same) - files:
            raise AnswerError(f"{where}: '# same:' names {', '.join(sorted(unknown))}, which is no file beside it")
        other = names.setdefault(answer.about["name"], answer)
        if other is not answer:
            raise AnswerError(f"{where} has the name of {other.file}.py, {answer.about['name']!r}; rename one of them")


def of_kind(answers: list[Answer], kind: str) -> list[Answer]:
    """Those of `answers` that are of `kind`."""
    return [answer for answer in answers if answer.kind == kind]


def told(bank: Bank, exercise: str, causes: Sequence[Sequence[str]]) -> tuple[tuple[Misconception, ...], ...]:
    """What is said of the `causes` of a diagnosis; those that the bank no longer has are left out."""
    known = {answer.file: answer.misconception for answer in of_kind(bank.get(exercise, []), MISCONCEPTIONS)}
    found = (tuple(known[file] for file in cause if file in known) for cause in causes)
    return tuple(cause for cause in found if cause)
