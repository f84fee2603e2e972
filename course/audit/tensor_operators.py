"""Faults with kinds of numbers: NumPy for TensorFlow, data types, variables, reductions, and what is returned."""

import ast
import re
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, dropped, fill, put
from course.audit.syntax import Sequence, bound_names, dotted, dotted_end, method, names_in, tensorflow_op

_SAME = re.findall(
    r"\w+",
    "sin cos tan exp log sqrt square abs tanh multiply add subtract divide matmul tensordot linspace stack reshape "
    "squeeze transpose zeros zeros_like ones ones_like eye maximum minimum where",
)
TWINS = dict(zip(_SAME, _SAME)) | {
    "pow": "power",
    "reduce_sum": "sum",
    "reduce_prod": "prod",
    "reduce_mean": "mean",
    "reduce_max": "max",
    "range": "arange",
    "concat": "concatenate",
    "norm": "linalg.norm",
    "constant": "array",
    "convert_to_tensor": "array",
    "Variable": "array",
}
"""TensorFlow's name → NumPy's."""
REDUCTIONS = {
    "reduce_sum": "reduce_mean",
    "reduce_mean": "reduce_sum",
    "reduce_prod": "reduce_sum",
    "reduce_max": "reduce_sum",
    "add_n": "stack",
}
_CASTS = ("tf.cast", "tf.constant", "tf.convert_to_tensor", "tf.Variable", "tf.identity", "float", "int", "np.float32")
_CASTS += ("np.float64", "np.array", "np.asarray")
_NORMALISING = ("norm", "l2_normalize", "square", "sqrt")
_KINDS = ("X.numpy()", "float(X)", "tf.Variable(X)", "tf.cast(X, tf.float64)", "tf.expand_dims(X, 0)")
_NUMBERS = ("tf.constant(X)", "int(float(X))")
"""Other kinds of a result where there is no tensor: a tensor, and an integer that was counted in floats."""


def _numpy_twin(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if twin := TWINS.get(tensorflow_op(call)):
            keywords = [_in_numpy(option) for option in call.keywords if option.arg != "trainable"]
            yield put(call, ast.Call(fill(f"np.{twin}"), [_in_numpy(part) for part in call.args], keywords))


def _argument_to_float(cell: Cell) -> Iterator[Edit]:
    for call in cell.handed_in() if cell.uses_tensorflow else ():
        if len(call.args) == 1 and isinstance(call.args[0], ast.Name) and not cell.listed(call.args[0]):
            yield put(call.args[0], fill("float(X)", X=call.args[0]))


def _return_other_kind(cell: Cell) -> Iterator[Edit]:
    for result in cell.results():
        for wrapped in () if isinstance(result, ast.Constant) else _KINDS if cell.uses_tensorflow else _NUMBERS:
            yield from _wrapped(cell, result, wrapped)


def _round_result(cell: Cell) -> Iterator[Edit]:
    form = "tf.round(X * 1e5) / 1e5" if cell.uses_tensorflow else "round(float(X), 5)"
    for result in cell.results():
        if not isinstance(result, ast.Constant):
            yield from _wrapped(cell, result, form)


def _wrapped(cell: Cell, result: ast.expr, form: str) -> Iterator[Edit]:
    """The result in another form: the first part of a display, every element of a list or dict, else the whole."""
    if isinstance(result, Sequence | ast.Dict):
        parts = result.values if isinstance(result, ast.Dict) else result.elts
        if parts and not isinstance(parts[-1], ast.Starred):
            yield put(parts[-1], fill(form, X=parts[-1]))
        return
    kind = cell.listed(result)
    if kind and form in _KINDS[1:3]:
        return
    item = fill(form, X=ast.Name("item"))
    if kind is list:
        yield put(result, fill("[ITEM for item in X]", ITEM=item, X=result))
    elif kind is dict:
        yield put(result, fill("{key: ITEM for key, item in X.items()}", ITEM=item, X=result))
    else:
        yield put(result, fill(form, X=result))


def _return_part(cell: Cell) -> Iterator[Edit]:
    forms = {list: ("X[0]", "X[:-1]", "X[::-1]"), dict: ("list(X.values())",)}
    for result in cell.results():
        for form in forms.get(cell.listed(result), ()):
            yield put(result, fill(form, X=result))


def _drop_cast(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        name = dotted(call.func)
        if method(call) == "astype":
            yield put(call, call.func.value)
        elif name in _CASTS and call.args and (cell.uses_tensorflow or name != "float"):
            yield put(call, call.args[0])


def _drop_dtype(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        yield from dropped(option for option in call.keywords if option.arg == "dtype")
        if dotted_end(call) != "cast":
            yield from dropped(part for part in call.args[1:] if dotted(part) in ("tf.float32", "np.float32"))


def _change_dtype(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Attribute):
        if node.attr == "float32":
            yield from (put(node, changed(node, attr=other)) for other in ("float64", "int32"))


def _variable_to_constant(cell: Cell) -> Iterator[Edit]:
    for call in cell.calls("tf.Variable"):
        if not _no_source(cell, call):
            options = [option for option in call.keywords if option.arg != "trainable"]
            yield put(call, changed(call, func=fill("tf.constant"), keywords=options))


def _constant_to_variable(cell: Cell) -> Iterator[Edit]:
    for call in cell.calls("tf.constant", "tf.convert_to_tensor"):
        if not _watched(cell, call):
            options = [option for option in call.keywords if option.arg == "dtype"]
            positional = [ast.keyword("dtype", part) for part in call.args[1:2]]
            yield put(call, ast.Call(fill("tf.Variable"), call.args[:1], options + positional))


def _not_trainable(cell: Cell) -> Iterator[Edit]:
    for call in cell.calls("tf.Variable"):
        if not (_watched(cell, call) or _no_source(cell, call)):
            options = [option for option in call.keywords if option.arg != "trainable"]
            yield put(call, changed(call, keywords=[*options, ast.keyword("trainable", ast.Constant(False))]))


def _drop_reduction(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        _, _, of_networks = dotted(call.func).partition("tf.nn.")
        if call.args and (tensorflow_op(call) or of_networks) in (*REDUCTIONS, *_NORMALISING):
            yield put(call, call.args[0])


def _swap_reduction(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if other := REDUCTIONS.get(tensorflow_op(call)):
            yield put(call.func, changed(call.func, attr=other))
        elif dotted(call.func) in ("np.prod", "sum"):
            yield put(call.func, fill({"np.prod": "np.sum", "sum": "max"}[dotted(call.func)]))
        elif method(call) == "sum":
            yield put(call.func, changed(call.func, attr="mean"))


def _change_axis(cell: Cell) -> Iterator[Edit]:
    for option in cell.options("axis", "axes"):
        yield put(option, [])
        if isinstance(option.value, ast.Constant) and isinstance(option.value.value, int):
            yield put(option.value, ast.Constant(0 if option.value.value else 1))


def _in_numpy(node: ast.AST) -> ast.AST:
    value = node.value if isinstance(node, ast.keyword) else node
    if dotted(value).startswith("tf."):
        value = fill(f"np.{value.attr}")
    return ast.keyword(node.arg, value) if isinstance(node, ast.keyword) else value


def _no_source(cell: Cell, node: ast.AST) -> bool:
    """Does the value of `node` get a name that is no source of a gradient, so that nothing rests on its being one?"""
    statement = cell.statement(node)
    if not (isinstance(statement, ast.Assign) and node is statement.value and cell.tapes()):
        return False
    return not names_in(*(call.args[1] for call in cell.gradient_calls())) & {
        dotted(target) for target in statement.targets
    }


def _watched(cell: Cell, node: ast.AST) -> bool:
    """Does the value of `node` get a name that is watched?"""
    return bool(bound_names(cell.statement(node)) & cell.watched())


OPERATORS: dict[str, Operator] = {
    "numpy-twin": _numpy_twin,  # NumPy instead of TensorFlow
    "to-numpy": lambda cell: (
        put(call, fill("F.numpy()", F=call)) for call in cell.handed_in() if cell.uses_tensorflow
    ),
    "argument-to-float": _argument_to_float,  # a function that was handed in gets a Python number
    "return-other-kind": _return_other_kind,  # the result has another kind, data type or shape
    "round-result": _round_result,  # the result is rounded to five digits behind the point
    "return-part": _return_part,  # a list is returned in part or reversed, a dict as a list
    "drop-cast": _drop_cast,  # a conversion is left out
    "drop-dtype": _drop_dtype,  # a data type is left out
    "change-dtype": _change_dtype,  # float64 or int32 instead of float32
    "variable-to-constant": _variable_to_constant,  # a constant instead of a variable
    "constant-to-variable": _constant_to_variable,  # a variable instead of a constant
    "not-trainable": _not_trainable,  # a variable is not trainable, so that no tape watches it
    "drop-reduction": _drop_reduction,  # a sum, mean, product, norm or square is left out
    "swap-reduction": _swap_reduction,  # another reduction
    "change-axis": _change_axis,  # an axis is left out, or another
}
