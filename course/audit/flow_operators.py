"""Faults of Python's flow: loops, conditions, branches."""

import ast
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, fill_statement, headline, number, one_line, put
from course.audit.syntax import Loop, dotted, dotted_end, endless

ORDERS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
OPPOSITES = {ast.Eq: ast.NotEq, ast.Is: ast.IsNot, ast.In: ast.NotIn}
_COUNTS = ("n", "steps")
"""Parameters that say how often."""
OPPOSITES |= {after: before for before, after in OPPOSITES.items()}


def _range_off_by_one(cell: Cell) -> Iterator[Edit]:
    for call in cell.calls("range", "tf.range"):
        if call.args:
            start, end = (None, call.args[0]) if len(call.args) == 1 else call.args[:2]
            if not (isinstance(end, ast.BinOp) and isinstance(end.right, ast.Constant)):  # `constant` changes that one
                yield from (put(end, _plus(end, step)) for step in (1, -1))
            if start:
                yield put(start, _plus(start, 1))
            else:
                yield put(call, changed(call, args=[ast.Constant(1), end]))


def _loop_once(cell: Cell) -> Iterator[Edit]:
    for loop in cell.of(*Loop.__args__):
        if not isinstance(loop.body[-1], ast.Return | ast.Break | ast.Raise):
            text = f"{headline(loop)} → {headline(loop)}; break"
            yield Edit(loop, {loop: changed(loop, body=[*loop.body, ast.Break()])}, text)


def _fewer_rounds(cell: Cell) -> Iterator[Edit]:
    if endless(cell.tree):  # such a list would not end
        return
    for node in cell.of(ast.For, ast.comprehension):
        if not getattr(node, "is_async", False) and dotted_end(node.iter) != "range":
            yield put(node.iter, fill("list(X)[1:]", X=node.iter))
            if isinstance(node, ast.comprehension):
                yield put(node.iter, fill("list(X)[:1]", X=node.iter))


def _each_once(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.For, ast.comprehension):
        if isinstance(node.iter, ast.Name):
            yield put(node.iter, fill("dict.fromkeys(X)", X=node.iter))


def _limit(cell: Cell) -> Iterator[Edit]:
    for function in cell.of(ast.FunctionDef):
        names = [argument.arg for argument in function.args.args] if function.name == cell.exercise else []
        for name in (name for name in names if name in _COUNTS):
            first = fill_statement("N = min(N, 5)", N=ast.Name(name))
            yield Edit(function, {function: changed(function, body=[first, *function.body])}, one_line(first))
        for node in cell.of(ast.For, ast.comprehension) if names else ():
            if isinstance(node.iter, ast.Name) and node.iter.id in names:
                yield put(node.iter, fill("list(X)[:4]", X=node.iter))


def _return_in_loop(cell: Cell) -> Iterator[Edit]:
    for block in cell.blocks():
        result = block[-1]
        for loop in block[:-1] if isinstance(result, ast.Return) else []:
            if isinstance(loop, Loop) and not isinstance(loop.body[-1], ast.Return | ast.Break) and loop in cell.nodes:
                text = f"after {headline(loop)} {one_line(result)} → in it: {one_line(result)}"
                yield Edit(loop, {loop: changed(loop, body=[*loop.body, result])}, text)


def _order_of_rounds(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted(call.func) in ("reversed", "sorted") and call.args:
            yield put(call, fill("list(X)", X=call.args[0]))
        elif dotted(call.func) == "zip" and call.args and not endless(cell.tree):
            yield put(call.args[-1], fill("list(X)[::-1]", X=call.args[-1]))


def _negate_condition(cell: Cell) -> Iterator[Edit]:
    tests = [node.test for node in cell.of(ast.If, ast.IfExp)]
    tests += [test for node in cell.of(ast.comprehension) for test in node.ifs]
    for test in tests:
        opposite = OPPOSITES.get(type(test.ops[0])) if isinstance(test, ast.Compare) and len(test.ops) == 1 else None
        if not opposite:
            negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
            yield put(test, test.operand if negated else fill("not X", X=test))


def _swap_comparison(cell: Cell) -> Iterator[Edit]:
    loops = [node.test for node in ast.walk(cell.tree) if isinstance(node, ast.While) and node in cell.nodes]
    for node in (*cell.of(ast.Compare), *loops):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            others = ORDERS if node in loops else ORDERS | OPPOSITES  # the opposite may keep a loop from ending
            if other := others.get(type(node.ops[0])):
                yield put(node, changed(node, ops=[other()]))


def _drop_branch(cell: Cell) -> Iterator[Edit]:
    for node in (*cell.of(ast.If), *cell.of(ast.IfExp)):
        yield put(node, node.body)
        yield put(node, node.orelse)
    for node in cell.of(ast.Match):
        for case in node.cases if len(node.cases) > 1 else []:
            yield Edit(case, {case: []}, f"case {one_line(case.pattern)}: ... → (nothing)")
    for node in cell.of(ast.comprehension):
        yield from (Edit(test, {test: []}, f"if {one_line(test)} → (nothing)") for test in node.ifs)


def _and_or(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.BoolOp):
        yield put(node, changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And()))
        if len(node.values) == 2:
            yield from (put(node, value) for value in node.values)


def _plus(node: ast.expr, step: int) -> ast.expr:
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return number(node.value + step)
    return fill("X + 1" if step > 0 else "X - 1", X=node)


OPERATORS: dict[str, Operator] = {
    "range-off-by-one": _range_off_by_one,  # one round more or less
    "loop-once": _loop_once,  # a loop ends after its first round
    "fewer-rounds": _fewer_rounds,  # a loop leaves out the first, or all but the first
    "each-once": _each_once,  # a loop leaves out what is there twice, as over a set
    "limit": _limit,  # not more than five times, or four things
    "return-in-loop": _return_in_loop,  # the return stands in the loop
    "order-of-rounds": _order_of_rounds,  # a loop runs in another order, a pairing is crossed
    "negate-condition": _negate_condition,  # a condition is negated
    "swap-comparison": _swap_comparison,  # < for <=, == for !=, and the like
    "drop-branch": _drop_branch,  # an if always or never holds
    "and-or": _and_or,  # and for or, or one side alone
}
