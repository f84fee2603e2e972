"""The one thing that a student should do next."""

from dataclasses import dataclass

from course.feedback.page import Exercise, Page, State
from course.words import feedback as words


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
    if page.refusal is not None:
        return NextStep(*words.RESUBMIT)
    for state in (State.WRONG, State.UNKNOWN, State.UNTRIED):
        numbers = [number for number, exercise in enumerate(page.exercises) if exercise.state is state]
        if not numbers:
            continue
        numbers.sort(key=lambda number: bool(page.exercises[number].builds_on))  # what others are built on comes first
        exercise, *others = (page.exercises[number] for number in numbers)
        text, more = words.ASK, ""
        if state is State.WRONG:
            text = _mend(exercise)
        elif state is State.UNTRIED:
            text = f"{words.NOT_ATTEMPTED} {words.read(exercise.reading, words.BEGIN)}"
            more = words.others([other.title for other in others])
        return NextStep(words.headline(state, exercise.title), text, more, numbers[0])
    return NextStep(words.ALL_RIGHT, words.read_on(page.next_unit))


def _mend(exercise: Exercise) -> str:
    if exercise.causes:
        why = words.probably([one.name for one in exercise.causes[0]])
    elif exercise.comment:
        return words.COMMENTED
    else:
        why = words.in_short(exercise.findings, exercise.outcome, lowered=exercise.lowered)
    return f"{why} {words.read(exercise.reading, words.MEND)}".strip()
