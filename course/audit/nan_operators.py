"""Faults with choices: ``tf.where``, ``tf.stop_gradient``, and rows of a table that are chosen more than once."""

import ast
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, put
from course.audit.syntax import dotted_end, tensorflow_op


def _choices(cell: Cell) -> Iterator[ast.Call]:
    """The calls of ``tf.where`` with a condition and two sides."""
    return (call for call in cell.of(ast.Call) if tensorflow_op(call) == "where" and len(call.args) == 3)


def _drop_where(cell: Cell) -> Iterator[Edit]:
    for call in _choices(cell):
        yield from (put(call, side) for side in call.args[1:] if not isinstance(side, ast.Constant))


def _swap_where(cell: Cell) -> Iterator[Edit]:
    for call in _choices(cell):
        condition, first, second = call.args
        yield put(call, changed(call, args=[condition, second, first]))


def _stops(node: ast.AST) -> bool:
    return tensorflow_op(node) == "stop_gradient" and len(node.args) == 1


def _drop_stop(cell: Cell) -> Iterator[Edit]:
    yield from (put(call, call.args[0]) for call in cell.of(ast.Call) if _stops(call))


def _move_stop(cell: Cell) -> Iterator[Edit]:
    for product in cell.of(ast.BinOp):
        for stopped, other in ((product.left, product.right), (product.right, product.left)):
            if _stops(stopped) and not _stops(other):
                wrapped = fill("tf.stop_gradient(X)", X=other)
                yield Edit(product, {stopped: stopped.args[0], other: wrapped})
                yield put(other, wrapped)


def _rows_once(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted_end(call) in ("gather", "embedding_lookup", "one_hot") and len(call.args) > 1:
            rows = call.args[0 if dotted_end(call) == "one_hot" else 1]
            yield put(rows, fill("list(dict.fromkeys(X))", X=rows))


OPERATORS: dict[str, Operator] = {
    "drop-where": _drop_where,  # one side instead of a choice, so that what was bad gets in
    "swap-where": _swap_where,  # the two sides of a choice change places
    "drop-stop": _drop_stop,  # what was to be a constant is differentiated
    "move-stop": _move_stop,  # the other factor of a product is stopped, or both are
    "rows-once": _rows_once,  # a row that is chosen twice counts once
}
