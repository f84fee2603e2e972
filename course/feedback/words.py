"""The sentences of a feedback page that are not the grader's: what to do next, and how things are called.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from dataclasses import dataclass

from course.feedback.page import Exercise, Page
from course.judging.diagnosis import Diagnosis
from course.text import one_line

STATES = {
    "right": ("✔", "맞았습니다", "맞음"),
    "wrong": ("✘", "아직 아닙니다", "아직 아님"),
    "untried": ("○", "아직 시도하지 않았습니다", "미시도"),
    "unknown": ("·", "결과가 아직 없습니다", "결과 없음"),
}
"""Of each state of an exercise: its sign, the words for it, and fewer words for a table."""
_COUNTS = {2: "두", 3: "세", 4: "네"}
_MOST_NAMED = 3
_LONGEST = 120
SUMMARY = "단원 끝의 정리"


@dataclass(frozen=True)
class NextStep:
    """The one thing to do next.

    Attributes:
        headline: in a few words.
        text: why, and where to read again.
        more: a further line, or "".
        exercise: which exercise it is about, from 0; None where about none.
    """

    headline: str
    text: str
    more: str = ""
    exercise: int | None = None


def next_step(page: Page) -> NextStep:
    """What the student should do next: an attempt that is not right yet comes before what was not attempted."""
    if page.not_graded is not None:
        return NextStep(
            "노트북을 다시 제출해 주세요.",
            "제출한 파일을 읽을 수 없어서 채점하지 못했습니다. "
            "JupyterLab에서 노트북을 열어 저장한 뒤, 그 파일을 다시 제출하세요.",
        )
    for state, step in (("wrong", _mend), ("unknown", _ask), ("untried", _begin)):
        for number, exercise in enumerate(page.exercises):
            if exercise.state == state:
                return step(page, number, exercise)
    return _read_on(page)


def _mend(page: Page, number: int, exercise: Exercise) -> NextStep:
    headline = f"{in_a_sentence(exercise.title)}부터 다시 해 봅시다."
    if exercise.comment and not exercise.diagnosis.causes:
        return NextStep(headline, "교수자가 남긴 말을 먼저 읽어 보세요.", "", number)
    causes = exercise.diagnosis.causes
    if causes:
        names = " 또는 ".join(f"‘{one.name}’" for one in causes[0][:3])
        why = f"{names} 때문인 것 같습니다."
    else:
        why = one_line(next(iter(exercise.diagnosis.seen), ""), _LONGEST)  # an error's message can be long
    return NextStep(headline, f"{why} {_read(reading(exercise), '다시 읽고 고쳐 보세요.')}".strip(), "", number)


def _begin(page: Page, number: int, exercise: Exercise) -> NextStep:
    others = [short(other.title) for other in page.exercises[number + 1 :] if other.state == "untried"]
    if len(others) > _MOST_NAMED:
        more = f"아직 시도하지 않은 연습이 {len(others)}개 더 있습니다."
    else:
        more = f"아직 시도하지 않은 연습이 더 있습니다: {', '.join(others)}" if others else ""
    text = (
        f"아직 시도하지 않은 연습입니다. {_read(reading(exercise), '읽고, 막히면 연습의 힌트를 하나씩 펼쳐 보세요.')}"
    )
    return NextStep(f"{in_a_sentence(exercise.title)}부터 시작해 봅시다.", text, more, number)


def _ask(page: Page, number: int, exercise: Exercise) -> NextStep:
    return NextStep(f"{in_a_sentence(exercise.title)}의 결과가 아직 없습니다.", "교수자에게 물어보세요.", "", number)


def _read_on(page: Page) -> NextStep:
    if page.next_unit:
        text = f"잘했습니다. 이제 다음 단원을 읽을 차례입니다: {page.next_unit}"
    else:
        text = f"잘했습니다. {_read(SUMMARY, '읽고, 스스로 확인하는 물음에 답해 보세요.')}"
    return NextStep("이 단원의 연습을 모두 맞혔습니다.", text)


def _read(place: str, then: str) -> str:
    return f"노트북에서 ‘{place}’ 부분을 {then}" if place else "그 연습의 설명을 " + then


def reading(exercise: Exercise) -> str:
    """Where to read again: what the first cause says, else the section of the exercise."""
    for cause in exercise.diagnosis.causes:
        for one in cause:
            return place(one.read)
    return exercise.section


def place(read: str) -> str:
    """Where to read again, said to the student who is at this exercise."""
    return read.removeprefix("❗ ").replace("해당 연습", "이 연습")


def short(title: str) -> str:
    """``연습 2. `second_derivative_at` `` as ``연습 2``."""
    return title.partition(".")[0]


def in_a_sentence(title: str) -> str:
    """``연습 2. `second_derivative_at` `` as ``연습 2 `second_derivative_at` ``."""
    return title.replace(". ", " ", 1)


def several(count: int) -> str:
    """How many things come together: ``두 가지``."""
    return f"{_COUNTS[count]} 가지" if count in _COUNTS else f"{count}가지"


def share(diagnosis: Diagnosis) -> str:
    """How much of an exercise was right, where that tells something."""
    if diagnosis.cases > 1 and 0 < diagnosis.passed < diagnosis.cases:
        return f"확인한 {diagnosis.cases}가지 가운데 {diagnosis.passed}가지가 맞았습니다."
    return ""


def points(value: float | None) -> str:
    """Points without needless digits."""
    return "–" if value is None else f"{round(value, 2):g}"
