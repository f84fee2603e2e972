"""From any object to plain data, without running the student's code in a way that can lie.

Only exact built-in, NumPy and TensorFlow types are read, through the methods of those types; a subclass of list, tuple
or dict is read through the built-in's own methods, not its overrides. Anything else (a class with its own ``__eq__``,
``__array__`` or ``__float__``) is "an object of type X" and claims no number.
"""

import functools
from typing import Any

import numpy as np

from course.notebook.quiet_tensorflow import tf  # noqa: F401  (first: it is quiet)
from course.observation.form import MAXIMUM_DEPTH, MAXIMUM_ELEMENTS, number_to_json
from course.observation.sealed import sealed


@functools.cache
def _tensor_types() -> tuple[type, type, type]:
    """The types of tensors, of tensors that hold another, and of variables.

    They are not asked of what TensorFlow makes: with NumPy's ways switched on that is something else.
    """
    from tensorflow.python.framework.ops import EagerTensor  # no public names for these
    from tensorflow.python.framework.weak_tensor import EagerWeakTensor
    from tensorflow.python.ops.resource_variable_ops import ResourceVariable

    return EagerTensor, EagerWeakTensor, ResourceVariable


def encode(value: Any, depth: int = 0) -> dict:
    """`value` in the form of `course.observation.form`."""
    kind = type(value)
    if value is None:
        return {"kind": "none"}
    if value is Ellipsis:
        return {"kind": "ellipsis"}
    if kind in (bool, int, float):
        fits = kind is not int or value.bit_length() <= 256
        return {"kind": kind.__name__, "value": number_to_json(value)} if fits else _object(value)
    if kind is str:
        return {"kind": "str", "value": value[:2000]}
    if kind is np.ndarray or isinstance(value, np.generic):
        return _array("numpy", np.asarray(value))
    tensor, weak, variable = _tensor_types()
    if kind is weak and type(value.tensor) is tensor:
        return _array("tensor", np.asarray(tensor.numpy(value.tensor)))
    if kind is tensor:
        return _array("tensor", np.asarray(tensor.numpy(value)))
    if kind is variable:
        return _array("variable", np.asarray(variable.numpy(value)))
    return _container(value, depth) if depth < MAXIMUM_DEPTH else _object(value)


def seal(value: Any, place: str = "") -> str:
    """A short digest of `value` (a number, a string or None) at `place` (a key or an index) of the answer."""
    return sealed(encode(value), place)


def _container(value: Any, depth: int) -> dict:
    if isinstance(value, (list, tuple)):
        base = list if isinstance(value, list) else tuple
        items = list(base.__iter__(value))[: MAXIMUM_ELEMENTS // 20]
        marked = {"tuple": True} if base is tuple else {}
        return {"kind": "list", "items": [encode(item, depth + 1) for item in items], **marked}
    if isinstance(value, dict):
        items = list(dict.items(value))[: MAXIMUM_ELEMENTS // 20]
        return {"kind": "dict", "items": [[_key(key), encode(item, depth + 1)] for key, item in items]}
    if isinstance(value, (set, frozenset)) and type(value) in (set, frozenset):
        items = sorted((encode(item, depth + 1) for item in value), key=repr)
        return {"kind": "set", "items": items[: MAXIMUM_ELEMENTS // 20]}
    return _object(value)


def _key(key: Any) -> str:
    return key if type(key) is str else f"{type(key).__name__}:{key!r}" if type(key) in (int, bool, float) else "?"


def _array(kind: str, array: np.ndarray) -> dict:
    if array.dtype.kind not in "biuf" or array.size > MAXIMUM_ELEMENTS:
        return {"kind": "object", "type": f"{kind} {array.dtype} {array.shape}"}
    values = [number_to_json(item) for item in array.ravel().tolist()]
    return {"kind": kind, "dtype": str(array.dtype), "shape": list(array.shape), "values": values}


def _object(value: Any) -> dict:
    name = f"type[{value.__name__}]" if type(value) is type else type(value).__name__
    return {"kind": "object", "type": str(name)[:60]}
