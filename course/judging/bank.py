"""The bank of answers: ``answers/UNIT/EXERCISE/KIND/*.py``, each the text of one solution cell.

The kinds are ``accepted``, ``misconceptions`` and ``independent``. An accepted answer begins with ``# style: …``; an
independent one, which gets the same results without a tape, with ``# route: …``. A misconception begins with its name,
what the student believes, a hint that does not give the answer away, where to read again, and which of the exercise's
two cells it fails; one whose results cannot be told from those of another says so::

    # name: NumPy로 계산해 돌려줌
    # belief: 손으로 미분한 식은 NumPy로 계산해서 그대로 돌려주어도 된다.
    # hint: …
    # read: EX 1
    # fails: test, hidden
    # same: other-file
    # needs: np | numpy
    # unless: stop_gradient

The last three may be left out. What code needs to hold the misconception, and what rules it out, is looked up in a
student's code before the name is told; see `course.comparison.held_by`.

The belief is said as the student would say it. One that students have in several exercises stands once, with its name
and conditions, in ``answers/beliefs.toml``; a file says ``# belief: ID`` and no name. Passed over are templates, in
which nothing is written yet, and folders named ``drafts``, which the audit writes.

This module may touch: ``answers/``, read-only.
"""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from course.comparison.held_by import can_hold
from course.errors import AnswerError

ACCEPTED, MISCONCEPTIONS, INDEPENDENT = "accepted", "misconceptions", "independent"
FOLDER, BELIEFS, DRAFTS = "answers", "beliefs.toml", "drafts"
UNWRITTEN = "아직 쓰지 않음"
"""What stands in a header where its author has still to write."""
FIELDS = {ACCEPTED: ("style",), MISCONCEPTIONS: ("name", "belief", "hint", "read", "fails"), INDEPENDENT: ("route",)}
CELLS = ("test", "hidden")
CONDITIONS = ("needs", "unless")
_FIELD = re.compile(r"^# (\w+): (.+)$")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Beliefs = Mapping[str, dict[str, str]]
"""Id of a shared belief → its ``name``, its ``belief`` and, where it has them, its conditions."""


@dataclass(frozen=True)
class Answer:
    """One answer of the bank.

    Attributes:
        unit, exercise: where it belongs.
        kind: `ACCEPTED`, `MISCONCEPTIONS` or `INDEPENDENT`.
        file: the file's name without ending.
        about: its header; for a misconception with name, text and ``id`` of its belief.
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
        return "\n".join(self.code.splitlines()[len(answer_header(self.code)) :])

    @property
    def fails(self) -> tuple[str, ...]:
        """Which of ``test`` and ``hidden`` it fails; none for an accepted answer."""
        return _parts(self.about.get("fails", ""))

    @property
    def same(self) -> tuple[str, ...]:
        """The files of the misconceptions that leave the same results."""
        return _parts(self.about.get("same", ""))

    @property
    def conditions(self) -> tuple[str, str]:
        """What code needs to hold it, and what rules it out; see `course.comparison.held_by`."""
        return self.about.get("needs", ""), self.about.get("unless", "")

    @property
    def misconception(self) -> Misconception:
        """What the feedback says of it."""
        return Misconception(**{name: self.about[name] for name in ("id", "name", "belief", "hint", "read")})


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


def read_beliefs(folder: Path) -> Beliefs:
    """The shared beliefs of the bank in `folder`; none where it has no such file.

    Raises:
        AnswerError: the file is no such table, or two beliefs share a name.
    """
    path = folder / BELIEFS
    try:
        beliefs = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AnswerError("{path} cannot be read: {error}", path=path, error=error) from None
    names: dict[str, str] = {}
    for key, one in beliefs.items():
        whole = isinstance(one, dict) and {"name", "belief"} <= set(one) <= {"name", "belief", *CONDITIONS}
        if not (whole and _ID.fullmatch(key) and all(isinstance(text, str) and text.strip() for text in one.values())):
            raise AnswerError(
                "{path}: [{key}] should be an English slug and have name and belief (and needs, unless), each a text",
                path=path,
                key=key,
            )
        if (other := names.setdefault(one["name"], key)) != key:
            raise AnswerError(
                "{path}: [{key}] has the name of [{other}], {name!r}; rename one of them",
                path=path,
                key=key,
                other=other,
                name=one["name"],
            )
    return beliefs


def read_answer(path: Path, beliefs: Beliefs | None = None) -> Answer:
    """The answer in the file at `path`.

    Arguments:
        beliefs: the shared ones; see `read_beliefs`.

    Raises:
        AnswerError: a field is missing, unknown or not written yet, there is no such shared belief, the file is not
            UTF-8 or not Python.
    """
    *_, unit, exercise, kind, _ = path.parts
    try:
        code = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise AnswerError("{path} is not UTF-8; save it as UTF-8", path=path) from None
    about = answer_header(code)
    known = (*FIELDS[kind], "same", *CONDITIONS) if kind == MISCONCEPTIONS else FIELDS[kind]
    for name, text in about.items():
        if name not in known:
            raise AnswerError(
                "{path} has a line '# {name}: …' at its top; there are only: {known}",
                path=path,
                name=name,
                known=", ".join(known),
            )
        if text.startswith(UNWRITTEN):
            raise AnswerError("{path}: '# {name}:' is not written yet; write it", path=path, name=name)
    if kind == MISCONCEPTIONS:
        about = _with_belief(path, about, beliefs or {})
    for name in FIELDS[kind]:
        if not about.get(name):
            raise AnswerError("{path} has no line '# {name}: …' at its top; add it", path=path, name=name)
    answer = Answer(unit, exercise, kind, path.stem, about, code)
    if kind == MISCONCEPTIONS and not (answer.fails and set(answer.fails) <= set(CELLS)):
        raise AnswerError(
            "{path}: '# fails:' is {fails!r}; it should be test, hidden, or both", path=path, fails=about["fails"]
        )
    if kind == MISCONCEPTIONS and not can_hold(answer.handed_in, exercise, *answer.conditions):
        raise AnswerError("{path}: its own code does not meet '# needs:' and '# unless:'; mend one of them", path=path)
    if kind != MISCONCEPTIONS:  # a misconception may be a text that Python does not understand
        try:
            ast.parse(code)
        except (SyntaxError, ValueError) as error:
            raise AnswerError("{path} is not Python: {error}", path=path, error=error) from None
    return answer


def _with_belief(path: Path, about: dict[str, str], beliefs: Beliefs) -> dict[str, str]:
    """`about` with the id of its belief and, where that is a shared one, with its name and text."""
    belief, name = about.get("belief", ""), about.get("name")
    if belief in beliefs:
        if name:
            raise AnswerError(
                "{path}: the name of the belief {belief!r} is that of {beliefs}; delete '# name:'",
                path=path,
                belief=belief,
                beliefs=BELIEFS,
            )
        return {**beliefs[belief], **about, "belief": beliefs[belief]["belief"], "id": belief}
    if _ID.fullmatch(belief):
        raise AnswerError(
            "{path}: {folder}/{beliefs} has no [{belief}]; add it there, or write a Korean sentence here",
            path=path,
            folder=FOLDER,
            beliefs=BELIEFS,
            belief=belief,
        )
    for key, one in beliefs.items():
        if one["name"] == name:
            raise AnswerError(
                "{path} has the name of a shared belief; write '# belief: {key}' and delete '# name:'",
                path=path,
                key=key,
            )
    return {**about, "id": path.stem}


def answer_header(code: str) -> dict[str, str]:
    """The fields at the top of an answer; each is one line."""
    fields = itertools.takewhile(bool, map(_FIELD.match, code.splitlines()))
    return {field[1]: field[2].strip() for field in fields}


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
    beliefs = read_beliefs(folder)
    for place in sorted(path for path in (folder / unit).glob("*/*") if path.is_dir() and path.name != DRAFTS):
        exercise = place.parent.name
        if place.name not in FIELDS:
            raise AnswerError("{place} is none of {fields}; rename it", place=place, fields=", ".join(FIELDS))
        if exercises is not None and exercise not in exercises:
            raise AnswerError(
                "{folder}: {unit} has no exercise {exercise!r}; there are: {exercises}",
                folder=place.parent,
                unit=unit,
                exercise=exercise,
                exercises=", ".join(exercises),
            )
        files = [path for path in sorted(place.glob("*.py")) if not _is_template(path)]
        answers = [read_answer(path, beliefs) for path in files]
        if answers:
            bank.setdefault(exercise, []).extend(answers)
    for answers in bank.values():
        _require_one_of_a_name(of_kind(answers, MISCONCEPTIONS))
    return bank


def _is_template(path: Path) -> bool:
    """Whether nothing is written in it yet: comments alone, and a header that says so."""
    content = path.read_bytes()
    lines = [line.strip() for line in content.splitlines() if line.strip()]
    return UNWRITTEN.encode() in content and all(line.startswith(b"#") for line in lines)


def _require_one_of_a_name(answers: list[Answer]) -> None:
    files = {answer.file for answer in answers}
    names: dict[str, Answer] = {}
    for answer in answers:
        where = f"{answer.unit}/{answer.exercise}/{MISCONCEPTIONS}/{answer.file}.py"
        if unknown := set(answer.same) - files:
            raise AnswerError(
                "{where}: '# same:' names {names}, which is no file beside it",
                where=where,
                names=", ".join(sorted(unknown)),
            )
        other = names.setdefault(answer.about["name"], answer)
        if other.misconception.id != answer.misconception.id:
            raise AnswerError(
                "{where} has the name of {file}.py, {name!r}; rename one of them",
                where=where,
                file=other.file,
                name=answer.about["name"],
            )


def of_kind(answers: list[Answer], kind: str) -> list[Answer]:
    """Those of `answers` that are of `kind`."""
    return [answer for answer in answers if answer.kind == kind]


def by_file(bank: Bank, exercise: str) -> dict[str, Misconception]:
    """File → the misconception of `exercise` that stands there."""
    return {answer.file: answer.misconception for answer in of_kind(bank.get(exercise, []), MISCONCEPTIONS)}


def told(bank: Bank, exercise: str, causes: Sequence[Sequence[str]]) -> tuple[tuple[Misconception, ...], ...]:
    """What is said of the `causes` of a diagnosis; those that the bank no longer has are left out.

    A belief that stands in two files, because its code can leave two things, is told once.
    """
    known = by_file(bank, exercise)
    found: list[dict[str, Misconception]] = [{} for _ in causes]
    for by_name, cause in zip(found, causes, strict=True):
        for one in (known[file] for file in cause if file in known):
            by_name.setdefault(one.name, one)
    return tuple(tuple(by_name.values()) for by_name in found if by_name)
