"""Why a student's work is wrong, exercise by exercise; see ``course.comparison.explain``.

A diagnosis never changes a score.
"""

from collections.abc import Iterator, Mapping, Sequence

from course.comparison.attempt import attempted
from course.comparison.differences import visible_differences
from course.comparison.explain import BEHAVIOUR, Cases
from course.comparison.slips import slips
from course.facts.finding import Finding
from course.judging.answer_key import AnswerKey
from course.judging.diagnosis import Diagnosis
from course.judging.observed import Observed
from course.judging.unit import Unit
from course.judging.verdict import Outcome, Verdict

_MALFORMED = (TypeError, ValueError, KeyError, AttributeError, IndexError, RecursionError, OverflowError)
_GRAVEST = (Outcome.FORGED, Outcome.SILENT, Outcome.WRONG, Outcome.UNTRIED, Outcome.RIGHT)


def diagnose(
    observed: Observed, verdicts: Sequence[Verdict], key: AnswerKey, unit: Unit, solutions: Mapping[str, str]
) -> Iterator[Diagnosis]:
    """What each exercise of a submission showed, and why it is probably so; in the order of the key.

    Arguments:
        observed: what was observed of the submission.
        verdicts: on its graded cells.
        key, unit: what was due.
        solutions: exercise → the text of the submission's solution cell.
    """
    for exercise in dict.fromkeys(verdict.cell.exercise for verdict in verdicts):
        own = [verdict for verdict in verdicts if verdict.cell.exercise == exercise]
        expected = {verdict.cell.grade_id: key.cases[verdict.cell.grade_id] for verdict in own}
        cases = {name: _comparable(observed.cases(name, exercise), due) for name, due in expected.items()}
        outcome = _outcome({verdict.outcome for verdict in own})
        try:
            findings = _findings(own, expected, cases)
            is_wrong = outcome in (Outcome.WRONG, Outcome.SILENT)
            causes = key.causes(exercise, cases, solutions[exercise]) if is_wrong else ()
            if outcome is Outcome.WRONG and not causes and findings and findings[0].kind not in BEHAVIOUR:
                findings = (*slips(solutions[exercise], exercise)[:1], *findings)
        except _MALFORMED:  # a submission may have written anything into an observation
            findings, causes = _of_verdicts(own), ()
        if outcome is Outcome.UNTRIED and (told := attempted(exercise, solutions[exercise], unit.stubs[exercise])):
            outcome, findings = Outcome.WRONG, (told,)
        passed, count = sum(verdict.passed for verdict in own), sum(verdict.cases for verdict in own)
        yield Diagnosis(exercise, outcome, passed, count, findings, causes)


def _outcome(outcomes: set[Outcome]) -> Outcome:
    """The gravest; but what is right in one cell and untried in the other has been attempted."""
    if outcomes == {Outcome.RIGHT, Outcome.UNTRIED}:
        return Outcome.WRONG
    return next(outcome for outcome in _GRAVEST if outcome in outcomes)


def _comparable(cases: list[dict] | None, expected: list[dict]) -> list[dict] | None:
    return cases if cases is not None and len(cases) == len(expected) else None


def _findings(verdicts: Sequence[Verdict], expected: Cases, observed: Cases) -> tuple[Finding, ...]:
    """What is visibly different; where there are no cases to look at, what the judge found."""
    told, pairs = [], []
    for verdict in verdicts:
        name = verdict.cell.grade_id
        if verdict.outcome is Outcome.RIGHT or (verdict.outcome is Outcome.WRONG and not _untried(observed[name])):
            pairs += zip(expected[name], observed[name], strict=True)
        else:
            told.append(verdict)
    return tuple(dict.fromkeys((*visible_differences(pairs), *_of_verdicts(told))))


def _of_verdicts(verdicts: Sequence[Verdict]) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(verdict.finding for verdict in verdicts if verdict.finding is not None))


def _untried(cases: Sequence[dict]) -> bool:
    return all(case["outcome"] == "untried" for case in cases)
