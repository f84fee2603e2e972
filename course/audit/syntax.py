"""What a single node of a syntax tree is: names, calls, tapes."""

import ast
from collections.abc import Iterator

BLOCKS = ("body", "orelse", "finalbody")
GRADIENTS = ("gradient", "jacobian", "batch_jacobian")
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Loop = ast.For | ast.AsyncFor | ast.While
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Sequence = ast.List | ast.Tuple
_ENDLESS = ("count", "cycle", "repeat", "iter")
_CHANGING = frozenset((
    "pop", "popleft", "append", "appendleft", "extend", "insert", "remove", "discard", "clear", "add",
    "update", "assign", "assign_add", "assign_sub",
))  # fmt: skip


def endless(node: ast.AST) -> bool:
    """Does `node` make an iterator that may not end?"""
    return any(isinstance(part, ast.Call) and dotted_end(part) in _ENDLESS for part in ast.walk(node))


def dotted(node: ast.AST) -> str:
    """``tf.math.sin`` for the node of that name, an empty string for what is no name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return base and f"{base}.{node.attr}"
    return ""


def dotted_end(node: ast.AST) -> str:
    """The last part of the name of what `node` calls."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else dotted(node.func)


def method(node: ast.AST) -> str:
    """The name of the method that `node` calls, else an empty string."""
    return node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""


def is_tape(node: ast.AST) -> bool:
    """Does `node` open a tape?"""
    return dotted_end(node) == "GradientTape"


def tensorflow_op(node: ast.AST) -> str:
    """``sin`` for ``tf.sin(…)`` and ``tf.math.sin(…)``, else an empty string."""
    base, _, end = dotted(node.func).rpartition(".") if isinstance(node, ast.Call) else ("", "", "")
    return end if base in ("tf", "tf.math", "tf.linalg") else ""


def in_order(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes, in the order of the text."""
    yield node
    for child in ast.iter_child_nodes(node):
        yield from in_order(child)


def bound_name(node: ast.Name | ast.arg) -> str:
    """The name that `node` binds."""
    return node.arg if isinstance(node, ast.arg) else node.id


def names_in(*nodes: ast.AST) -> set[str]:
    """The names that stand in `nodes`."""
    return {part.id for node in nodes for part in ast.walk(node) if isinstance(part, ast.Name)}


def bound_names(node: ast.AST) -> set[str]:
    """The names that get a value in `node`."""
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}


def target_names(node: ast.Assign) -> list[str]:
    """The names that an assignment binds one by one."""
    return [target.id for target in node.targets if isinstance(target, ast.Name)]


def changed_names(node: ast.stmt) -> set[str]:
    """The names that a simple statement binds, or whose object it changes."""
    objects = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute | ast.Subscript) and isinstance(part.ctx, ast.Store):
            objects.add(dotted(part.value).partition(".")[0])
        elif method(part) in _CHANGING:
            objects.add(dotted(part.func.value).partition(".")[0])
    return bound_names(node) | objects - {""}
