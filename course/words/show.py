"""Encoded values as people read them: one short line."""

from course.observation.form import ARRAY_KINDS, elements

_MOST, _MOST_ROWS = 6, 3


def show(value: dict, depth: int = 0) -> str:
    """One short line for people: what `value` is."""
    kind = value.get("kind")
    if kind == "none":
        return "None"
    if kind == "ellipsis":
        return "..."
    if kind in ("bool", "int", "float", "str"):
        return repr(value.get("value"))[:80]
    if kind in ARRAY_KINDS:
        return _show_array(value)
    if kind in ("list", "set", "dict") and depth > 2:
        return "…"
    if kind in ("list", "set"):
        every = value.get("items", [])
        shown = [show(item, depth + 1) for item in every[:_MOST]] + ["…"] * (len(every) > _MOST)
        items = ", ".join(shown)
        if value.get("tuple") is True:
            return f"({items},)" if len(shown) == 1 else f"({items})"
        return f"[{items}]" if kind == "list" else f"{{{items}}}"
    if kind == "dict":
        items = list(value.get("items", []))[:8]
        return "{" + ", ".join(f"{key!r}: {show(item, depth + 1)}" for key, item in items) + "}"
    return f"<{str(value.get('type', 'object'))[:60]}>"


def _show_array(value: dict) -> str:
    names = {"numpy": "numpy", "tensor": "tf.Tensor", "variable": "tf.Variable"}
    shape = tuple(value.get("shape", ()))
    body = _rows([f"{number:.7g}" for number in elements(value)], list(shape))
    return f"{names[value['kind']]}({body}, shape={shape}, dtype={value.get('dtype')})"


def _rows(numbers: list[str], shape: list[int]) -> str:
    """`numbers` in brackets as an array of this shape; of a long axis, its beginning."""
    if not shape or not numbers:
        return (numbers or ["[]"])[0]
    step = len(numbers) // shape[0] or 1
    most = _MOST if len(shape) == 1 else _MOST_ROWS
    rows = [_rows(numbers[start : start + step], shape[1:]) for start in range(0, len(numbers), step)[:most]]
    return f"[{', '.join(rows + ['…'] * (shape[0] > most))}]"
