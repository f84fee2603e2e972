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
    for state, step in ((State.WRONG, _mend), (State.UNKNOWN, _ask), (State.UNTRIED, _begin)):
        for number, exercise in enumerate(page.exercises):
            if exercise.state is state:
                return step(page, number, exercise)
    return NextStep(words.ALL_RIGHT, words.read_on(page.next_unit))


def _mend(page: Page, number: int, exercise: Exercise) -> NextStep:
    headline = words.headline(exercise.state, exercise.title)
    if exercise.comment and not exercise.causes:
        return NextStep(headline, words.COMMENTED, "", number)
    if exercise.causes:
        why = words.probably([one.name for one in exercise.causes[0]])
    else:
        why = words.in_short(words.seen(exercise.findings, exercise.outcome, lowered=exercise.lowered))
    return NextStep(headline, f"{why} {words.read(exercise.reading, words.MEND)}".strip(), "", number)


def _begin(page: Page, number: int, exercise: Exercise) -> NextStep:
    others = [other.title for other in page.exercises[number + 1 :] if other.state is State.UNTRIED]
    text = f"{words.NOT_ATTEMPTED} {words.read(exercise.reading, words.BEGIN)}"
    return NextStep(words.headline(exercise.state, exercise.title), text, words.others(others), number)


def _ask(page: Page, number: int, exercise: Exercise) -> NextStep:
    return NextStep(words.headline(exercise.state, exercise.title), words.ASK, "", number)
