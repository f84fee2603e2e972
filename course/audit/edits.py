"""What an operator works with: edits of a parsed cell, and how an edit becomes text.

An edit maps nodes of the tree to what stands in their place, so that one parse serves all operators. Runs nothing.
"""

import ast
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from course.audit.cell import Cell
from course.audit.syntax import BLOCKS

WIDEST = 100
"""A change is told with as much around it as fits in so many characters, at most its statement."""

Replacement = ast.AST | list[ast.AST]


@dataclass(frozen=True)
class Edit:
    """One change.

    Attributes:
        at: the original node that it is about; gives the line and the text of the change.
        changes: original node → the node, or the list of nodes, that stands in its place.
        text: the change in words, for statements that move; else it is told by the node `at`.
    """

    at: ast.AST
    changes: dict[ast.AST, Replacement] = field(hash=False)
    text: str = ""


Operator = Callable[[Cell], Iterator[Edit]]
"""One way to make a right answer wrong; tables give each a short English slug."""


def put(old: ast.AST, new: Replacement) -> Edit:
    """The edit that puts `new` in the place of `old`."""
    return Edit(old, {old: new})


def dropped(nodes: Iterable[ast.AST]) -> Iterator[Edit]:
    """An edit for each of `nodes` that leaves it out."""
    return (put(node, []) for node in nodes)


def renamed(cell: Cell, node: ast.AST | None, most: int) -> Iterator[Edit]:
    """Where `node` is a name: the edits that put another one in its place, at most so many."""
    if isinstance(node, ast.Name):
        yield from (put(node, ast.Name(other)) for other in cell.other_names(node, most))


def fill(template: str, **parts: ast.AST) -> ast.expr:
    """The expression `template` with the nodes `parts` in the place of the names that they have."""
    return _Fill(parts).visit(ast.parse(template, mode="eval").body)


def fill_statement(template: str, **parts: ast.AST) -> ast.stmt:
    """The statement `template`, filled as `fill` does."""
    return _Fill(parts).visit(ast.parse(template).body[0])


def number(value: float) -> ast.expr:
    """The expression for `value`; a negative number is a sign and a constant."""
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


class _Fill(ast.NodeTransformer):
    def __init__(self, parts: dict[str, ast.AST]):
        self.parts = parts

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return self.parts.get(node.id, node)


def changed(node: ast.AST, **fields: object) -> ast.AST:
    """A copy of `node` with other `fields`; its children are shared."""
    return ast.copy_location(type(node)(**{**dict(ast.iter_fields(node)), **fields}), node)


def text_after(cell: Cell, edit: Edit) -> str:
    """The whole cell after the edit. NumPy is imported where the edit brings it in.

    Raises:
        ValueError: `ast.unparse` cannot write it, as with some nested f-strings.
    """
    code = ast.unparse(_rebuilt(cell.tree, edit.changes, _above(cell, edit)))
    if "np." in code and not cell.binds("np") and _uses_numpy(code) and not _uses_numpy(cell.text):
        return f"import numpy as np\n{code}"
    return code


def told(cell: Cell, edit: Edit) -> str:
    """The change in one line: ``before → after``."""
    if edit.text:
        return edit.text
    above, node = _above(cell, edit), edit.at
    before, after = _told_at(node, edit, above)
    while not isinstance(node, ast.stmt | ast.mod):
        node = cell.parent[node]
        if isinstance(node, ast.mod):
            break
        try:
            wider = _told_at(node, edit, above)
        except (AttributeError, ValueError, TypeError):  # a node that has no text of its own, such as a comprehension
            continue
        if max(map(len, wider)) > WIDEST and before:
            break
        before, after = wider
    return f"{before} → {after or '(nothing)'}"


def headline(statement: ast.AST) -> str:
    """`statement` in one line, a block as its head alone."""
    if isinstance(getattr(statement, "body", None), list):
        rest = {name: [] for name in ("orelse", "finalbody", "decorator_list", "handlers") if hasattr(statement, name)}
        if isinstance(statement, ast.Try):
            return "try: ..."
        statement = changed(statement, body=[ast.Expr(ast.Constant(...))], **rest)
    return one_line(statement)


def one_line(node: ast.AST) -> str:
    """The text of `node`, its lines joined."""
    return _joined([line.strip() for line in ast.unparse(node).splitlines() if line.strip()])


def _told_at(node: ast.AST, edit: Edit, above: set[ast.AST]) -> tuple[str, str]:
    show = one_line if node in edit.changes else headline
    return show(node), _joined([show(part) for part in _placed(node, edit.changes, above)])


def _joined(lines: list[str]) -> str:
    return "".join(line + (" " if line.endswith(":") else "; ") for line in lines).rstrip("; ")


def _uses_numpy(code: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "np" for node in ast.walk(ast.parse(code)))


def _above(cell: Cell, edit: Edit) -> set[ast.AST]:
    """All nodes around the changed ones: only those are copied."""
    return {place for node in edit.changes for place in cell.around(node)}


def _placed(node: ast.AST, changes: dict[ast.AST, Replacement], above: set[ast.AST]) -> list[ast.AST]:
    """What stands in the place of `node`. A replacement that holds the node itself shows the node's own changes."""
    if node not in changes:
        return [_rebuilt(node, changes, above)]
    new = changes[node] if isinstance(changes[node], list) else [changes[node]]
    return [_rebuilt(part, changes, above) if part is node else part for part in new]


def _rebuilt(node: ast.AST, changes: dict[ast.AST, Replacement], above: set[ast.AST]) -> ast.AST:
    if node not in above:
        return node
    fields: dict[str, object] = {}
    for name, value in ast.iter_fields(node):
        if isinstance(value, list):
            placed = (_placed(item, changes, above) if isinstance(item, ast.AST) else [item] for item in value)
            parts = list(itertools.chain.from_iterable(placed))
            empty = value and not parts and name in BLOCKS and name != "orelse"
            fields[name] = [ast.Pass()] if empty else parts
        elif isinstance(value, ast.AST):
            parts = _placed(value, changes, above)
            fields[name] = parts[0] if parts else None
        else:
            fields[name] = value
    return ast.copy_location(type(node)(**fields), node)
