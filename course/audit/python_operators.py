"""Faults of Python: arithmetic, constants, and parts left out, twice or in the wrong place."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, dropped, fill, number, one_line, put, renamed
from course.audit.syntax import GRADIENTS, Sequence, dotted, dotted_end, method

ARITHMETIC = {ast.Add: (ast.Sub,), ast.Sub: (ast.Add,), ast.Mult: (ast.Div, ast.Add)}
ARITHMETIC |= dict.fromkeys((ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult), (ast.Mult,))
_STATEMENTS = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Raise)
_TITLES = ("set_title", "title", "suptitle", "add_subplot", "subplots")


def _arithmetic(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.BinOp, ast.AugAssign):
        text = isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)
        nothing = isinstance(node, ast.BinOp) and getattr(node.right, "value", None) == 0  # x + 0 is x - 0
        for other in () if text or nothing else ARITHMETIC.get(type(node.op), ()):
            if isinstance(node, ast.BinOp) or other is not ast.Add:
                yield put(node, changed(node, op=other()))


def _drop_operand(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.BinOp):
        yield from (put(node, side) for side in (node.left, node.right) if not isinstance(side, ast.Constant))


def _constant(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Constant):
        value, place = node.value, cell.parent[node]
        if isinstance(place, ast.keyword) and place.arg in ("axis", "axes", "persistent", "watch_accessed_variables"):
            continue
        if value is True or value is False:
            yield put(node, ast.Constant(not value))
        elif isinstance(value, int):
            added = isinstance(place, ast.BinOp) and isinstance(place.op, ast.Add | ast.Sub)
            steps = (1,) if value == 1 and added else (1, -1)  # without it: `drop-operand`
            yield from (put(node, number(value + step)) for step in steps)
        elif isinstance(value, float):
            yield from (put(node, number(other)) for other in (value + 1.0, value / 2 if value else 0.5))


def _string(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Constant):
        places = [place for place in cell.around(node) if isinstance(place, ast.Call | ast.keyword)]
        key = isinstance(cell.parent[node], ast.Dict) and node in cell.parent[node].keys  # `drop-element` tells as much
        if isinstance(node.value, str) and not key and not any(_about_looks(place) for place in places):
            yield put(node, ast.Constant(node.value + "_"))


def _swap_elements(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(*Sequence.__args__):
        bound = isinstance(node.ctx, ast.Store)
        one_by_one = bound and isinstance(getattr(cell.parent[node], "value", None), Sequence)
        if not (one_by_one if bound else _unordered(cell, node)):
            yield from (put(node, changed(node, elts=elements)) for elements in _swaps(node.elts))
    for node in cell.of(ast.Dict):
        for i, values in enumerate(_swaps(node.values)):
            text = f"{_pair(node, i)}, {_pair(node, i + 1)} → values changed places"
            yield Edit(node, {node: changed(node, values=values)}, text)
    for node in cell.calls("dict"):
        for values in _swaps([option.value for option in node.keywords]):
            options = [ast.keyword(option.arg, value) for option, value in zip(node.keywords, values)]
            yield put(node, changed(node, keywords=options))


def _drop_element(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(*Sequence.__args__):
        taken_apart = isinstance(cell.parent[node], ast.Assign) and isinstance(cell.parent[node].targets[0], Sequence)
        if len(node.elts) > 1 and isinstance(node.ctx, ast.Load) and not taken_apart:
            yield from dropped(node.elts)
    for node in cell.of(ast.Dict):
        for i in range(len(node.keys)):
            keys, values = ([*parts[:i], *parts[i + 1 :]] for parts in (node.keys, node.values))
            yield Edit(node, {node: ast.Dict(keys, values)}, f"{_pair(node, i)} → (nothing)")


def _swap_arguments(cell: Cell) -> Iterator[Edit]:
    known = {node.name for node in ast.walk(cell.tree) if isinstance(node, ast.FunctionDef)}
    known |= {"zip", "curve_with_slope", "tf.linspace", "np.linspace"}
    handed_in = set(cell.handed_in())
    for call in cell.of(ast.Call):
        if (dotted(call.func) in known or call in handed_in) and not any(
            isinstance(part, ast.Starred) for part in call.args
        ):
            yield from (put(call, changed(call, args=parts)) for parts in _swaps(call.args))


def _drop_subscript(cell: Cell) -> Iterator[Edit]:
    kinds = ast.Slice | ast.Constant | ast.Tuple | ast.UnaryOp
    for node in cell.of(ast.Subscript):
        if isinstance(node.ctx, ast.Load) and isinstance(node.slice, kinds):
            yield put(node, node.value)


def _other_error(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Raise):
        kind = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        if isinstance(kind, ast.Name):
            yield put(kind, ast.Name("TypeError" if kind.id != "TypeError" else "ValueError"))


def _swap_labels(cell: Cell) -> Iterator[Edit]:
    labels = [node for node in cell.of(ast.Constant) if isinstance(node.value, str) and _labels(cell.parent[node])]
    for one, other in pairwise(labels):
        yield Edit(one, {one: other, other: one}, f"{one_line(one)}, {one_line(other)} → changed places")


def _return_none(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Return):
        if node.value is not None:
            yield put(node.value, ast.Constant(None))
    for value in cell.results():
        if isinstance(cell.parent[value], ast.Lambda):
            yield put(value, ast.Constant(None))


def _labels(place: ast.AST) -> bool:
    return getattr(place, "arg", "") == "label" or method(place) == "set_label"


def _swaps(parts: list) -> Iterator[list]:
    """`parts` with two neighbours in each other's place, for each two."""
    for i in range(len(parts) - 1):
        yield [*parts[:i], parts[i + 1], parts[i], *parts[i + 2 :]]


def _pair(node: ast.Dict, i: int) -> str:
    return f"{one_line(node.keys[i]) if node.keys[i] else '**'}: {one_line(node.values[i])}"


def _unordered(cell: Cell, node: ast.expr) -> bool:
    """Does the order of this display not matter? Targets of a gradient are added."""
    place = cell.parent[node]
    call = dotted_end(place)
    target = method(place) in GRADIENTS and node is place.args[0]
    return call in ("isinstance", "watch", "add_n") or target or isinstance(place, ast.Compare)


def _about_looks(place: ast.AST) -> bool:
    name = place.arg if isinstance(place, ast.keyword) else dotted_end(place)
    return name in (*_TITLES, "unconnected_gradients", "dtype", "color")


def _harmless(cell: Cell, option: ast.keyword) -> bool:
    """An option of another operator, one that states the default, or does nothing where there is no variable."""
    if option.arg in (None, "persistent", "axis", "axes", "dtype"):
        return True
    if option.arg == "watch_accessed_variables":
        return "tf.Variable" not in cell.text
    default = getattr(option.value, "value", "") is not False
    return default and option.arg in ("trainable", "autograph", "reduce_retracing")


def _missed(cell: Cell, node: ast.stmt) -> bool:
    """Is it of no use to leave `node` out: a NameError at once, which any test sees, or the same as `drop-cast`?

    A bare annotation has no value.
    """
    if not getattr(node, "value", node):
        return True
    names = [target.id for target in getattr(node, "targets", []) if isinstance(target, ast.Name)]
    unbound = bool(names) and all(cell.times_bound(name) == 1 for name in names)
    value = getattr(node, "value", None)
    return unbound or (isinstance(value, ast.Call) and bool(value.args) and dotted(value.args[0]) in names)


OPERATORS: dict[str, Operator] = {
    "arithmetic": _arithmetic,  # another operation
    "drop-operand": _drop_operand,  # one side of an operation alone
    "overwrite-sum": lambda cell: (
        put(node, ast.copy_location(ast.Assign([node.target], node.value), node)) for node in cell.of(ast.AugAssign)
    ),
    "drop-sign": lambda cell: (
        put(node, node.operand) for node in cell.of(ast.UnaryOp) if isinstance(node.op, ast.USub)
    ),
    "constant": _constant,  # a number is changed by 1 or by half, a flag turned
    "string": _string,  # a string is another
    "swap-elements": _swap_elements,  # two neighbours in a list, tuple or dict change places
    "drop-element": _drop_element,  # an element of a list, tuple or dict is left out
    "swap-arguments": _swap_arguments,  # two neighbouring arguments change places
    "drop-subscript": _drop_subscript,  # an index or slice is left out
    "drop-keyword": lambda cell: dropped(option for option in cell.of(ast.keyword) if not _harmless(cell, option)),
    "drop-statement": lambda cell: dropped(node for node in cell.of(*_STATEMENTS) if not _missed(cell, node)),
    "other-error": _other_error,  # another type of error is raised
    "repeat-statement": lambda cell: (
        put(node, [node, node]) for node in cell.doing("plot", "append", "extend", "assign_add", "assign_sub")
    ),
    "swap-labels": _swap_labels,  # two labels of a plot change places
    "same-axes": lambda cell: (
        put(call, fill("(plt.gcf(), plt.gca())")) for call in cell.calls("plt.subplots") if not call.args
    ),
    "return-other": lambda cell: (edit for node in cell.of(ast.Return) for edit in renamed(cell, node.value, 2)),
    "return-none": _return_none,  # None is returned
}
