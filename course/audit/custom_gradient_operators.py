"""Faults with rules of one's own (``tf.custom_gradient``), with large numbers, and with checking a gradient."""

import ast
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, put
from course.audit.syntax import Function, dotted, tensorflow_op

UNSTABLE = {
    "sigmoid": "tf.exp(X) / (1.0 + tf.exp(X))",
    "softplus": "tf.math.log(1.0 + tf.exp(X))",
}
"""The name of a safe operation → the formula that breaks for large numbers."""
_SMALL = 0.1
_Rule = tuple[ast.AST, str, list[ast.expr]]
"""A rule, the name of what arrives at it, and what it gives back."""


def _rules(cell: Cell) -> Iterator[_Rule]:
    """The rules of the cell: functions of one argument that stand second in what a function gives back."""
    if "custom_gradient" not in cell.text:
        return
    pairs = [node for node in cell.of(ast.Tuple) if len(node.elts) == 2]
    names = {dotted(pair.elts[1]) for pair in pairs}
    lambdas = [pair.elts[1] for pair in pairs]
    for node in cell.of(ast.FunctionDef, ast.Lambda):
        if (getattr(node, "name", None) in names or node in lambdas) and len(node.args.args) == 1:
            results = [node.body] if isinstance(node, ast.Lambda) else _returned(cell, node)
            yield node, node.args.args[0].arg, results


def _returned(cell: Cell, function: ast.FunctionDef) -> list[ast.expr]:
    returns = (node for node in cell.of(ast.Return) if node.value is not None)
    return [node.value for node in returns if cell.functions(node)[0] is function]


def _each(result: ast.expr, form: str, upstream: str) -> ast.expr:
    """`result`, or each part of it but None, in the form `form`: R is the part, U what arrives."""
    parts = result.elts if isinstance(result, ast.Tuple | ast.List) else [result]
    of_none = [isinstance(part, ast.Constant) for part in parts]
    made = [
        part if none else fill(form, R=part, U=ast.Name(upstream)) for part, none in zip(parts, of_none, strict=True)
    ]
    return changed(result, elts=made) if isinstance(result, ast.Tuple | ast.List) else made[0]


def _of_results(form: str) -> Operator:
    return lambda cell: (
        put(result, _each(result, form, upstream)) for _, upstream, results in _rules(cell) for result in results
    )


def _without_upstream(cell: Cell) -> Iterator[Edit]:
    for rule, upstream, _ in _rules(cell):
        uses = [node for node in ast.walk(rule) if isinstance(node, ast.Name) and node.id == upstream]
        if uses:
            yield Edit(uses[0], {use: fill("tf.ones_like(U)", U=use) for use in uses})


def _rule_by_numpy(cell: Cell) -> Iterator[Edit]:
    for rule, _, _ in _rules(cell):
        forward = next((place for place in cell.around(rule) if isinstance(place, Function)), None)
        given = {argument.arg for argument in forward.args.args} if forward else set()
        for node in ast.walk(rule):
            if isinstance(node, ast.Name) and node.id in given and isinstance(node.ctx, ast.Load):
                yield put(node, fill("X.numpy()", X=node))


def _by_keyword(cell: Cell) -> Iterator[Edit]:
    for forward in ast.walk(cell.tree):
        if isinstance(forward, ast.FunctionDef) and "custom_gradient" in map(_last, forward.decorator_list):
            names = [argument.arg for argument in forward.args.args]
            for call in cell.of(ast.Call):
                if dotted(call.func) == forward.name and len(call.args) == len(names) and not call.keywords:
                    options = [ast.keyword(*pair) for pair in zip(names, call.args, strict=True)]
                    yield put(call, changed(call, args=[], keywords=options))


def _last(node: ast.AST) -> str:
    return dotted(node).rpartition(".")[2]


def _clips(cell: Cell) -> Iterator[ast.Call]:
    return (call for call in cell.calls("tf.clip_by_value") if call.args)


def _limit_of(call: ast.Call) -> ast.expr:
    options = {option.arg: option.value for option in call.keywords}
    return options.get("clip_value_max", call.args[-1])


def _clip_by_norm(cell: Cell) -> Iterator[Edit]:
    for call in _clips(cell):
        yield put(call, fill("tf.clip_by_norm(X, L)", X=call.args[0], L=_limit_of(call)))


def _clip_local(cell: Cell) -> Iterator[Edit]:
    for call in _clips(cell):
        ones = changed(call, args=[fill("tf.ones_like(X)", X=call.args[0]), *call.args[1:]])
        yield put(call, fill("X * C", X=call.args[0], C=ones))


def _unstable(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        name = _last(call.func) if dotted(call.func).startswith("tf.") else ""
        if name in UNSTABLE and len(call.args) == 1:
            yield put(call, fill(UNSTABLE[name], X=call.args[0]))


def _drop_abs(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if cell.uses_tensorflow and call.args and (tensorflow_op(call) == "abs" or dotted(call.func) == "abs"):
            yield put(call, call.args[0])


def _differences(cell: Cell) -> list[ast.BinOp]:
    """Where two values of a function that was handed in are subtracted: f(… + …) − f(… − …)."""
    handed_in = set(cell.handed_in())
    return [
        node
        for node in cell.of(ast.BinOp)
        if isinstance(node.op, ast.Sub)
        and cell.uses_tensorflow
        and {node.left, node.right} <= handed_in
        and len(node.right.args) == 1
        and isinstance(node.right.args[0], ast.BinOp)
    ]


def _one_sided(cell: Cell) -> Iterator[Edit]:
    for node in _differences(cell):
        middle = changed(node.right, args=[node.right.args[0].left])
        yield put(node, fill("(A - B) * 2.0", A=node.left, B=middle))


def _tiny_step(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Constant) if _differences(cell) else ():
        if isinstance(node.value, float) and 0 < node.value < _SMALL:
            same = [other for other in cell.of(ast.Constant) if other.value == node.value]
            if node is same[0]:
                yield Edit(node, {other: ast.Constant(node.value * 1e-7) for other in same})


def _other_extreme(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if tensorflow_op(call) == "reduce_max":
            yield from (put(call.func, changed(call.func, attr=other)) for other in ("reduce_mean", "reduce_min"))


OPERATORS: dict[str, Operator] = {
    "rule-without-upstream": _without_upstream,  # a rule does not use what arrives at it
    "rule-squares-upstream": _of_results("R * U"),  # a rule multiplies with what arrives once more
    "rule-adds-upstream": _of_results("R + U"),  # a rule adds what arrives
    "rule-gives-zero": _of_results("tf.zeros_like(U)"),  # a rule gives zeros
    "rule-by-numpy": _rule_by_numpy,  # NumPy in a rule, which is then not differentiable itself
    "rule-by-keyword": _by_keyword,  # a function with a rule is called by keyword, which ignores the rule
    "clip-by-norm": _clip_by_norm,  # the length is clipped, not each element
    "clip-local": _clip_local,  # the local derivative is clipped, and what arrives is multiplied afterwards
    "unstable": _unstable,  # a formula that gives inf for large numbers
    "drop-abs": _drop_abs,  # an absolute value is left out
    "one-sided": _one_sided,  # a one-sided difference for a central one
    "tiny-step": _tiny_step,  # a step that is lost in rounding
    "other-extreme": _other_extreme,  # the mean or the least for the largest
}
