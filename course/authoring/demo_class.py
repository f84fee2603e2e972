"""The demonstration class: who they are, what they hand in, and what that is worth, known from the bank beforehand.

This module may touch: the ``submitted/`` folder that it is given.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from course.authoring.handed_in import filled_in, hand_in
from course.facts.remarks import Status
from course.judging.bank import ACCEPTED, MISCONCEPTIONS, Answer, of_kind, read_bank
from course.judging.unit import Unit


@dataclass(frozen=True)
class Worth:
    """What a submission is worth: points, or the status that it must get instead."""

    points: float | None
    status: Status = Status.GRADED


@dataclass(frozen=True)
class Material:
    """All that students make their submissions of, for one unit."""

    unit: Unit
    released: NotebookNode
    bank: dict[str, list[Answer]]

    def worth(self, chosen: dict[str, Answer]) -> Worth:
        """The points of a notebook that has these answers and nothing else."""
        answered = [cell for cell in self.unit.graded_cells if cell.exercise in chosen]
        failed = [cell for cell in answered if ("hidden" if cell.hidden else "test") in chosen[cell.exercise].fails]
        return Worth(float(sum(cell.points for cell in answered if cell not in failed)))

    def accepted(self, number: int, without: tuple[str, ...] = ()) -> dict[str, Answer]:
        """The accepted answer with this number for each exercise, of those that do not call an exercise `without`."""
        chosen = {}
        for name, answers in self.bank.items():
            calls = [re.compile(rf"(?<!\w){other}\(") for other in without if other != name]
            fit = [a for a in of_kind(answers, ACCEPTED) if not any(call.search(a.code) for call in calls)]
            chosen[name] = fit[number % len(fit)]
        return chosen

    def believer(self, beliefs: tuple[str, ...], number: int = 0) -> dict[str, Answer]:
        """Accepted answers, but where the bank knows one of these misconceptions by name, that one."""
        held = [answer for answers in self.bank.values() for answer in of_kind(answers, MISCONCEPTIONS)]
        wrong = {answer.exercise: answer for answer in reversed(held) if answer.about["name"] in beliefs}
        return self.accepted(number, without=tuple(wrong)) | wrong


Made = tuple[NotebookNode | str, Worth] | None
Maker = Callable[[Material], Made]


@dataclass(frozen=True)
class Student:
    """One of the class: an id, a line on who this is, what they make of a unit, and the units that they hand in.

    `make` may give None: nothing is handed in. Without `units` it is all of them.
    """

    name: str
    about: str
    make: Maker
    units: tuple[int, ...] | None = None


def _answers(choose: Callable[[Material], dict[str, Answer]]) -> Maker:
    def make(material: Material) -> Made:
        chosen = choose(material)
        texts = {name: answer.handed_in for name, answer in chosen.items()}
        return filled_in(material.released, texts), material.worth(chosen)

    return make


def _believes(*names: str, number: int = 0) -> Maker:
    return _answers(lambda material: material.believer(names, number))


def _half(material: Material) -> dict[str, Answer]:
    chosen = material.accepted(0)
    return {name: chosen[name] for name in material.unit.exercises[: len(material.unit.exercises) // 2]}


def _cut_off(material: Material) -> Made:
    text = nbformat.writes(material.released)
    return text[: len(text) // 2], Worth(None, Status.DAMAGED)


def _talkative(material: Material) -> Made:
    """All right, but every cell warns, prints and writes to stderr."""
    notebook, worth = _answers(lambda m: m.accepted(1))(material)
    noise = "import sys, warnings\nwarnings.warn('경고')\nprint('진행 중', file=sys.stderr)\nprint('확인')\n"
    for cell in notebook.cells:
        if cell.id in material.bank:
            cell.source = noise + cell.source
    return notebook, worth


_CHEAT = """
import course, builtins, sys
from IPython.display import publish_display_data
class Equal:
    __array_priority__ = 1e9
    def __eq__(self, other): return True
    def __array__(self, *a, **k): raise TypeError
    def __float__(self): return 1.0
    def __call__(self, *a, **k): return self
    def __getattr__(self, name): return self
def everything_right(name, *cases, **options):
    publish_display_data({"text/plain": "✔"}, metadata={"course": {"version": 1, "name": name, "cases": [
        {"outcome": "value", "value": {"kind": "float", "value": 1.0}, "calls": [1], "arguments": []} for _ in cases]}})
check = observe = course.check = course.observe = everything_right
sys.modules["course"].check = sys.modules["course"].observe = everything_right
import numpy.testing
for _name in dir(numpy.testing):
    if _name.startswith("assert"): setattr(numpy.testing, _name, lambda *a, **k: None)
builtins.AssertionError = type("Never", (Exception,), {})
get_ipython().input_transformers_cleanup.append(lambda lines: ["100\\n"])
"""


def _cheats(material: Material) -> Made:
    """Every trick at once: objects that equal everything, patched checks, edited tests, forged outputs."""
    texts = {name: _CHEAT + f"{name} = Equal()" for name in material.unit.exercises}
    notebook = filled_in(material.released, texts)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            cell.source = "100"
            cell.metadata.nbgrader.points = 1000
            cell.metadata["tags"] = ["skip-execution"]
            cell.outputs = [new_output("execute_result", {"text/plain": "100"}, execution_count=1)]
    notebook.cells.append(new_code_cell("import sys; sys.exit(0)"))
    return notebook, Worth(0.0)


def _leaves_early(material: Material) -> Made:
    """Right throughout, but the last solution cell kills the process: what stands before it counts."""
    chosen = material.accepted(0)
    last = material.unit.exercises[-1]
    texts = {name: answer.handed_in for name, answer in chosen.items()} | {last: "import os\nos._exit(0)"}
    return filled_in(material.released, texts), material.worth({k: v for k, v in chosen.items() if k != last})


CLASS = (
    Student("강하윤", "right", _answers(lambda m: m.accepted(0))),
    Student("고지안", "right, written differently", _answers(lambda m: m.accepted(1))),
    Student("김 도윤", "right, in a third style; a space in the id", _answers(lambda m: m.accepted(2))),
    Student("문서연", "right, with warnings and lines on stderr", _talkative, (1, 2)),
    Student("박은우", "does not watch constants; computes outside the tape",
            _believes("상수를 감시하지 않음", "테이프 밖에서 계산함", "들여쓰기를 잘못함")),
    Student("배이서", "NumPy in the middle and at the end",
            _believes("중간에 NumPy나 math를 씀", "NumPy 값을 돌려줌", "유한 차분을 씀", number=1)),
    Student("서주원", "uses a spent tape, integers, swapped order",
            _believes("다 쓴 테이프를 다시 씀", "정수로 미분함", "대상과 소스를 바꿈", "함수를 두 번 부름")),
    Student("손아린", "adds targets up; returns values instead of slopes",
            _believes("대상을 더해 버림", "함숫값을 돌려줌", number=2)),
    Student("안시우", "handed in what was handed out", lambda m: (m.released, Worth(0.0))),
    Student("오지호", "the first half of each unit", _answers(_half)),
    Student("유하린", "unit 02 is missing", _answers(lambda m: m.accepted(0)), (0, 1, 3)),
    Student("이수아", "the file of unit 01 is cut off in the middle", _cut_off, (1,)),
    Student("정건우", "tries every trick to be given points", _cheats, (1, 4)),
    Student("최로운", "kills the kernel in the last exercise", _leaves_early, (3,)),
)  # fmt: skip


def hand_in_class(materials: list[Material], submitted: Path) -> Iterator[tuple[str, str, Worth]]:
    """Write the submissions of the whole class; yields student, unit and worth, for all units of everyone."""
    for student in CLASS:
        (submitted / student.name).mkdir(parents=True)
        for number, material in enumerate(materials):
            made = student.make(material) if student.units is None or number in student.units else None
            if made is None:
                yield student.name, material.unit.name, Worth(None, Status.MISSING)
                continue
            hand_in(made[0], submitted, student.name, material.unit.name)
            yield student.name, material.unit.name, made[1]


def read_materials(copies: list[Unit], release: Path, answers: Path) -> list[Material]:
    """What the class needs of each unit."""
    return [
        Material(unit, nbformat.read(release / unit.name / f"{unit.name}.ipynb", 4), read_bank(answers, unit.name))
        for unit in copies
    ]
