"""Encoded values as people read them: one short line."""

from course.observation.form import ARRAY_KINDS, elements


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
        items = ", ".join(show(item, depth + 1) for item in value.get("items", [])[:6])
        return f"[{items}]" if kind == "list" else f"{{{items}}}"
    if kind == "dict":
        items = list(value.get("items", []))[:8]
        return "{" + ", ".join(f"{key!r}: {show(item, depth + 1)}" for key, item in items) + "}"
    return f"<{str(value.get('type', 'object'))[:60]}>"


def _show_array(value: dict) -> str:
    names = {"numpy": "numpy", "tensor": "tf.Tensor", "variable": "tf.Variable"}
    numbers = elements(value)
    shown = ", ".join(f"{number:.7g}" for number in numbers[:6]) + (", …" if len(numbers) > 6 else "")
    body = shown if value.get("shape") == [] else f"[{shown}]"
    shape = tuple(value.get("shape", ()))
    return f"{names[value['kind']]}({body}, shape={shape}, dtype={value.get('dtype')})"
