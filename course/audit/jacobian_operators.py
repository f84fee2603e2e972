"""Faults with whole Jacobians: rows for columns, a part for the whole, what is carried forward, solving."""

import ast
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, headline, put
from course.audit.syntax import GRADIENTS, dotted, dotted_end, method

_JACOBIANS = GRADIENTS[1:]


def _jacobians(cell: Cell) -> Iterator[ast.Call]:
    return (call for call in cell.gradient_calls() if method(call) in _JACOBIANS)


def _transpose_jacobian(cell: Cell) -> Iterator[Edit]:
    if not any(method(call) == "gradient" for call in cell.gradient_calls()):  # a Hessian is symmetric
        yield from (put(call, fill("tf.transpose(J)", J=call)) for call in _jacobians(cell))


def _rows_for_columns(cell: Cell) -> Iterator[Edit]:
    for call in cell.calls("tf.stack"):
        if len(call.args) == 1 and not any(option.arg == "axis" for option in call.keywords):
            yield put(call, changed(call, keywords=[*call.keywords, ast.keyword("axis", ast.Constant(1))]))


def _other_jacobian(cell: Cell) -> Iterator[Edit]:
    for call in _jacobians(cell):
        for other in GRADIENTS:
            if other != method(call):
                yield put(call.func, changed(call.func, attr=other))


def _diagonal_only(cell: Cell) -> Iterator[Edit]:
    for call in _jacobians(cell):
        yield put(call, fill("tf.linalg.diag(tf.linalg.diag_part(J))", J=call))


def _inverse_for_solve(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted(call.func) in ("tf.linalg.solve", "tf.linalg.lstsq", "tf.linalg.pinv") and call.args:
            inverse = fill("tf.linalg.inv(A)", A=call.args[0])
            yield put(call, fill("I @ B", I=inverse, B=call.args[1]) if len(call.args) > 1 else inverse)


def _carried(cell: Cell) -> Iterator[tuple[ast.Call, ast.expr, ast.expr]]:
    """The forward accumulators with the point and what is carried from there."""
    for call in cell.of(ast.Call):
        parts = [*call.args, *(option.value for option in call.keywords)]
        if dotted_end(call) == "ForwardAccumulator" and len(parts) == 2:
            yield call, *parts


def _ones_carried(cell: Cell) -> Iterator[Edit]:
    for _, _, tangent in _carried(cell):
        yield put(tangent, fill("tf.ones_like(V)", V=tangent))


def _computed_before(cell: Cell) -> Iterator[Edit]:
    for block in cell.of(ast.With):
        if any(dotted_end(item.context_expr) == "ForwardAccumulator" for item in block.items):
            first = block.body[0]
            text = f"in the forward pass: {headline(first)} → before it: {headline(first)}"
            yield Edit(first, {first: [], block: [first, block]}, text)


def _jvps(cell: Cell) -> Iterator[ast.Call]:
    return (call for call in cell.of(ast.Call) if method(call) == "jvp" and call.args)


OPERATORS: dict[str, Operator] = {
    "transpose-jacobian": _transpose_jacobian,  # a row for each input
    "rows-for-columns": _rows_for_columns,  # rows are stacked as columns
    "other-jacobian": _other_jacobian,  # gradient, jacobian and batch_jacobian are confused
    "diagonal-only": _diagonal_only,  # what lies beside the diagonal is left out
    "inverse-for-solve": _inverse_for_solve,  # the inverse, which need not exist, is multiplied by
    "swap-tangent": lambda cell: (
        Edit(call, {point: tangent, tangent: point}) for call, point, tangent in _carried(cell)
    ),  # the point and what is carried from there change places
    "ones-carried": _ones_carried,  # ones are carried instead of the vector
    "before-forward": _computed_before,  # the computation comes before the forward pass
    "value-for-jvp": lambda cell: (put(call, call.args[0]) for call in _jvps(cell)),
}
