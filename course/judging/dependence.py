"""One mistake, two exercises: what is wrong only because it calls another exercise that is wrong says so.

Scores stay as they are: an exercise has to be right whatever the student's other functions do.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from course.comparison.mismatch import case_mismatch, stated, value_mismatch
from course.facts.finding import Finding, Kind
from course.facts.python import UNPARSABLE, parsed
from course.judging.answer_key import AnswerKey
from course.judging.diagnosis import Diagnosis
from course.judging.observed import Observed
from course.judging.unit import Unit
from course.judging.verdict import Outcome
from course.observation.form import ARRAY_KINDS

Cases = Mapping[str, Sequence[dict] | None]
"""Grade id → cases of one exercise; None where there was no observation."""
_MAGIC = re.compile(r"^([ \t]*)[%!].*", re.MULTILINE)
_ANYTHING = "anything"
"""What is different where there is no value to compare: an error, a None, calls, nothing observed."""


def names_used(text: str, name: str) -> set[str]:
    """What the code that defines `name` in a solution cell reads and the cell does not make, directly or by helpers.

    Nothing, where Python does not understand the text.
    """
    tree = _parsed(text)
    if tree is None:
        return set()
    made: dict[str, list[ast.stmt]] = defaultdict(list)
    for statement in tree.body:
        for one in _made(statement):
            made[one].append(statement)
    waiting, read = [name], set()
    while waiting:
        for statement in made.pop(waiting.pop(), ()):
            loads = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and _is_load(node)}
            waiting += loads
            read |= loads
    return read - {one for node in ast.walk(tree) for one in _bound(node)}


def _parsed(text: str) -> ast.Module | None:
    for code in (text, _MAGIC.sub(r"\1pass", text)):
        try:
            return parsed(code)
        except UNPARSABLE:
            continue
    return None


def _made(statement: ast.stmt) -> set[str]:
    """The names that a statement of the cell gives to the notebook."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    return {one for node in ast.walk(statement) for one in _bound(node)}


def _bound(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Name) and not _is_load(node):
        yield node.id
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, ast.alias):
        yield (node.asname or node.name).partition(".")[0]


def _is_load(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def with_dependences(
    diagnoses: Iterable[Diagnosis], observed: Observed, key: AnswerKey, unit: Unit, solutions: Mapping[str, str]
) -> list[Diagnosis]:
    """`diagnoses` of a submission, in which wrong work names the exercises that it calls and that are wrong themselves.

    A misconception is no longer claimed where one of these can have left the same.

    Arguments:
        observed, key, unit, solutions: as `diagnose` has them.
    """
    diagnoses = list(diagnoses)
    wrong = {one.exercise for one in diagnoses if one.outcome is not Outcome.RIGHT and _ran(one)}
    due = {name: _of_exercise(name, key, key.cases) for name in unit.exercises}
    found = []
    for one in diagnoses:
        text = solutions.get(one.exercise, "")
        called = names_used(text, one.exercise) & wrong - {one.exercise} if _may_depend(one, text, unit) else set()
        seen = {name: observed.cases(name, one.exercise) for name in due.get(one.exercise, ())}
        different = _different(due[one.exercise], seen) if called else set()
        guilty = [name for name in unit.exercises if name in called and _explains(due[name], different)]
        found.append(_told(one, guilty, due, key) if guilty else one)
    return found


def _ran(diagnosis: Diagnosis) -> bool:
    """Whether more is known than that the kernel had ended before."""
    return any(finding.kind is not Kind.NOT_RUN for finding in diagnosis.findings)


def _may_depend(diagnosis: Diagnosis, text: str, unit: Unit) -> bool:
    """Whether it is wrong, or looks blank because what it calls is."""
    if diagnosis.outcome is Outcome.UNTRIED:
        return _form(text) != _form(unit.stubs[diagnosis.exercise])
    return diagnosis.outcome in (Outcome.WRONG, Outcome.SILENT) and _ran(diagnosis)


def _form(text: str) -> str:
    tree = _parsed(text)
    return text if tree is None else ast.dump(tree)


def _told(one: Diagnosis, guilty: Sequence[str], due: Mapping[str, Cases], key: AnswerKey) -> Diagnosis:
    named = {file for cause in one.causes for file in cause}
    left = {
        known.file: _different(due[one.exercise], known.cases)
        for known in key.fingerprints
        if known.exercise == one.exercise and known.file in named
    }
    explained = {file for file, different in left.items() if any(_explains(due[name], different) for name in guilty)}
    return replace(
        one,
        outcome=Outcome.WRONG if one.outcome is Outcome.UNTRIED else one.outcome,
        findings=(
            Finding(Kind.BUILDS_ON_WRONG, detail=tuple(guilty)),
            *(finding for finding in one.findings if finding.kind is not Kind.UNTRIED),
        ),
        causes=tuple(cause for cause in one.causes if not explained.intersection(cause)),
    )


def _of_exercise(exercise: str, key: AnswerKey, cases: Cases) -> dict[str, Sequence[dict]]:
    return {cell.grade_id: cases[cell.grade_id] for cell in key.cells if cell.exercise == exercise}


def _explains(cases: Cases, different: set[str]) -> bool:
    """Whether an exercise with such results can leave something wrong that is `different`: only numbers of numbers."""
    results = {kind for own in cases.values() for case in own for kind in _leaves(case.get("value"))}
    return _ANYTHING in different or bool(results & different)


def _different(expected: Cases, observed: Cases) -> set[str]:
    """Which kinds of things are not as expected: numbers, whole ones, texts, truth values."""
    found: set[str] = set()
    for name, due in expected.items():
        seen = observed.get(name)
        if seen is None or len(seen) != len(due):
            found.add(_ANYTHING)
            continue
        for case, other in zip(due, seen, strict=True):
            if case_mismatch(case, other) is not None:
                found |= _of_case(case, other)
    return found


def _of_case(expected: dict, observed: dict) -> set[str]:
    """What is different in a case that is wrong; a value that is right was got in a wrong way."""
    if "value" not in expected or "value" not in observed:
        return {_ANYTHING}
    try:
        return _parts(expected["value"], observed["value"], stated(expected)) or {_ANYTHING}
    except (TypeError, ValueError, KeyError, AttributeError, IndexError):  # a submission may have written anything
        return {_ANYTHING}


def _parts(expected: dict, observed: dict, options: dict) -> set[str]:
    """The kinds of the parts of a value that are different."""
    if value_mismatch(expected, observed, **options) is None:
        return set()
    kind, items, others = expected["kind"], expected.get("items", ()), observed.get("items", ())
    if observed["kind"] == "none":
        return {_ANYTHING}
    if kind == "dict" == observed["kind"]:
        items, others = dict(items), dict(others)
        if items.keys() != others.keys():
            return {"str"}
        return set().union(*(_parts(items[name], others[name], options) for name in items))
    if kind in ("list", "set") and observed["kind"] == kind and len(items) == len(others):
        return set().union(*(_parts(a, b, options) for a, b in zip(items, others, strict=True)))
    return set(_leaves(expected))


def _leaves(value: dict | None) -> Iterator[str]:
    """The kinds of all that a value holds."""
    if value is None:
        return
    kind = value["kind"]
    if kind in ("list", "set", "dict"):
        for item in value["items"]:
            yield from _leaves(item[1] if kind == "dict" else item)
    elif kind in ARRAY_KINDS:
        yield next((name for name in ("bool", "int") if name in value["dtype"]), "float")
    else:
        yield kind
