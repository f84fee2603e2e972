"""Faults with kinds of numbers: NumPy for TensorFlow, data types, variables, reductions, and what is returned."""

import ast
import re
from collections.abc import Iterator

from course.audit.cell import Cell
from course.audit.edits import Edit, Operator, changed, fill, put
from course.audit.syntax import dotted, dotted_end, method, tensorflow_op

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


def _numpy_twin(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if twin := TWINS.get(tensorflow_op(call)):
            keywords = [_in_numpy(option) for option in call.keywords if option.arg != "trainable"]
            yield put(call, ast.Call(fill(f"np.{twin}"), [_in_numpy(part) for part in call.args], keywords))


def _to_numpy(cell: Cell) -> Iterator[Edit]:
    if not cell.uses_tensorflow:
        return
    for call in cell.handed_in():
        yield put(call, fill("F.numpy()", F=call))


def _argument_to_float(cell: Cell) -> Iterator[Edit]:
    if not cell.uses_tensorflow:
        return
    for call in cell.handed_in():
        if len(call.args) == 1 and isinstance(call.args[0], ast.Name) and not cell.listed(call.args[0]):
            yield put(call.args[0], fill("float(X)", X=call.args[0]))


def _return_other_kind(cell: Cell) -> Iterator[Edit]:
    if not cell.uses_tensorflow:
        return
    for result in cell.results():
        if isinstance(result, ast.Constant):
            continue
        for wrapped in _KINDS:
            yield from _wrapped(cell, result, wrapped)


_KINDS = ("X.numpy()", "float(X)", "tf.Variable(X)", "tf.cast(X, tf.float64)", "tf.expand_dims(X, 0)")


def _wrapped(cell: Cell, result: ast.expr, form: str) -> Iterator[Edit]:
    """The result in another form: the first part of a display, every element of a list or dict, else the whole."""
    if isinstance(result, ast.Tuple | ast.List | ast.Dict):
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
        for option in call.keywords:
            if option.arg == "dtype":
                yield put(option, [])
        if dotted_end(call) != "cast":
            for part in call.args[1:]:
                if dotted(part) in ("tf.float32", "np.float32"):
                    yield put(part, [])


def _change_dtype(cell: Cell) -> Iterator[Edit]:
    for node in cell.of(ast.Attribute):
        if node.attr == "float32":
            yield from (put(node, changed(node, attr=other)) for other in ("float64", "int32"))


def _variable_to_constant(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted(call.func) == "tf.Variable" and not _no_source(cell, call):
            options = [option for option in call.keywords if option.arg != "trainable"]
            yield put(call, changed(call, func=fill("tf.constant"), keywords=options))


def _constant_to_variable(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted(call.func) in ("tf.constant", "tf.convert_to_tensor") and not _watched(cell, call):
            options = [option for option in call.keywords if option.arg == "dtype"]
            positional = [ast.keyword("dtype", part) for part in call.args[1:2]]
            yield put(call, ast.Call(fill("tf.Variable"), call.args[:1], options + positional))


def _not_trainable(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        if dotted(call.func) == "tf.Variable" and not (_watched(cell, call) or _no_source(cell, call)):
            options = [option for option in call.keywords if option.arg != "trainable"]
            yield put(call, changed(call, keywords=[*options, ast.keyword("trainable", ast.Constant(False))]))


def _drop_reduction(cell: Cell) -> Iterator[Edit]:
    for call in cell.of(ast.Call):
        name = tensorflow_op(call) or tensorflow_op(changed(call, func=_without_math(call.func)))
        if call.args and name in (*REDUCTIONS, *_NORMALISING):
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
    for option in cell.of(ast.keyword):
        if option.arg in ("axis", "axes"):
            yield put(option, [])
            if isinstance(option.value, ast.Constant) and isinstance(option.value.value, int):
                yield put(option.value, ast.Constant(0 if option.value.value else 1))


def _in_numpy(node: ast.AST) -> ast.AST:
    value = node.value if isinstance(node, ast.keyword) else node
    if dotted(value).startswith("tf."):
        value = fill(f"np.{value.attr}")
    return ast.keyword(node.arg, value) if isinstance(node, ast.keyword) else value


def _without_math(func: ast.expr) -> ast.expr:
    """``tf.nn.l2_normalize`` as ``tf.l2_normalize``."""
    return fill(dotted(func).replace("tf.nn.", "tf.")) if dotted(func) else func


def _no_source(cell: Cell, node: ast.AST) -> bool:
    """Does the value of `node` get a name that is no source of a gradient, so that nothing rests on its being one?"""
    statement = cell.statement(node)
    if not (isinstance(statement, ast.Assign) and node is statement.value and cell.tapes()):
        return False
    sources = {
        part.id for call in cell.gradient_calls() for part in ast.walk(call.args[1]) if isinstance(part, ast.Name)
    }
    return not sources & {dotted(target) for target in statement.targets}


def _watched(cell: Cell, node: ast.AST) -> bool:
    """Does the value of `node` get a name that is watched?"""
    statement = cell.statement(node)
    names = {part.id for part in ast.walk(statement) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
    return bool(names & cell.watched())


OPERATORS = (
    Operator("numpy-twin", "NumPy instead of TensorFlow", _numpy_twin),
    Operator("to-numpy", "the value of a function that was handed in becomes a NumPy number", _to_numpy),
    Operator("argument-to-float", "a function that was handed in gets a Python number", _argument_to_float),
    Operator("return-other-kind", "the result has another kind, data type or shape", _return_other_kind),
    Operator("return-part", "a list is returned in part or reversed, a dict as a list", _return_part),
    Operator("drop-cast", "a conversion is left out", _drop_cast),
    Operator("drop-dtype", "a data type is left out", _drop_dtype),
    Operator("change-dtype", "float64 or int32 instead of float32", _change_dtype),
    Operator("variable-to-constant", "a constant instead of a variable", _variable_to_constant),
    Operator("constant-to-variable", "a variable instead of a constant", _constant_to_variable),
    Operator("not-trainable", "a variable is not trainable, so that no tape watches it", _not_trainable),
    Operator("drop-reduction", "a sum, mean, product, norm or square is left out", _drop_reduction),
    Operator("swap-reduction", "another reduction", _swap_reduction),
    Operator("change-axis", "an axis is left out, or another", _change_axis),
)
