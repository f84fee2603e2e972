"""Faults of predictions: another plausible value, values that changed places, a missing or extra entry."""

import ast
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, one_line, put
from course.audit.syntax import Sequence, dotted


def _other_value(cell: Cell) -> Iterator[Edit]:
    for answer in _answers(cell):
        entries = _entries(answer)
        known = list(dict.fromkeys(value.value for _, value in entries if isinstance(value, ast.Constant)))
        for label, value in entries:
            for other in _others(value, known):
                yield Edit(value, {value: other}, f"{label}{one_line(value)} → {label}{one_line(other)}")


def _other_answer(cell: Cell) -> Iterator[Edit]:
    for answer in _answers(cell):
        yield put(answer, ast.Constant(None))
        if isinstance(answer, Sequence):
            yield put(answer, changed(answer, elts=[*answer.elts, ast.Constant(0.0)]))
            yield put(answer, changed(answer, elts=answer.elts[::-1]))
            yield put(answer, fill("[X]", X=answer))
            yield put(answer, fill("sum(X)", X=answer))
        elif isinstance(answer, ast.Dict):
            keys, values = [*answer.keys, ast.Constant("_")], [*answer.values, ast.Constant(0.0)]
            yield put(answer, changed(answer, keys=keys, values=values))
            yield put(answer, fill("list(X.values())", X=answer))


def _answers(cell: Cell) -> Iterator[ast.expr]:
    for node in cell.tree.body:
        if isinstance(node, ast.Assign) and cell.exercise in [dotted(target) for target in node.targets]:
            if not isinstance(node.value, ast.Lambda):
                yield node.value


def _entries(answer: ast.expr) -> list[tuple[str, ast.expr]]:
    """What the values are for, as text, and the values."""
    if isinstance(answer, Sequence):
        return [(f"[{i}]: ", value) for i, value in enumerate(answer.elts)]
    if isinstance(answer, ast.Dict):
        return [(f"{one_line(key)}: ", value) for key, value in zip(answer.keys, answer.values) if key]
    if dotted(getattr(answer, "func", answer)) == "dict":
        return [(f"{option.arg!r}: ", option.value) for option in answer.keywords if option.arg]
    return []


def _others(value: ast.expr, known: list[object]) -> Iterator[ast.expr]:
    """Other values that somebody could predict; for a string the next of those that the answer has."""
    constant = isinstance(value, ast.Constant)
    if constant and isinstance(value.value, str):
        yield ast.Constant(None)
        strings = [other for other in known if isinstance(other, str)]
        yield ast.Constant(strings[(strings.index(value.value) + 1) % len(strings)])
    elif constant and value.value is None:
        yield from (ast.Constant(other) for other in (0.0, 1.0, "None", False))
        yield from (ast.Constant(other) for other in known if isinstance(other, float | int))
    else:
        yield ast.Constant(None)
        yield ast.Constant(0.0)
        yield from (fill(form, X=value) for form in ("-X", "X + 1", "2 * X"))
        yield ast.Constant(str(value.value)) if constant else fill("str(X)", X=value)


OPERATORS: dict[str, Operator] = {
    "other-value": _other_value,  # another value is predicted
    "other-answer": _other_answer,  # the prediction has another form
}
