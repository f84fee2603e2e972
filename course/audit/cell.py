"""A solution cell, parsed: what stands where, which names it binds, and which parts of it are worth a fault.

Left out from the start, because a fault there cannot be one or would never end: imports, docstrings, annotations,
decorators, prints, messages of errors, looks of a plot, values that nobody reads, and whatever an endless loop's end
depends on. Pure: standard library only, runs nothing.
"""

import ast
from collections.abc import Iterator

from course.audit.syntax import (
    BLOCKS,
    GRADIENTS,
    Comprehension,
    Function,
    Loop,
    bound_name,
    changed_names,
    dotted,
    dotted_end,
    endless,
    in_order,
    is_tape,
    method,
    names_in,
    target_names,
)

_INERT = (ast.Import, ast.ImportFrom, ast.Delete, ast.Pass, ast.Global, ast.Nonlocal, ast.Assert, ast.JoinedStr)
_UNSEEN = ("annotation", "returns", "decorator_list", "type_comment", "type_params", "ctx", "op", "ops")
_LOOKS = frozenset((
    "figsize", "color", "c", "lw", "linewidth", "linestyle", "ls", "marker", "markersize", "ms", "alpha",
    "dpi", "fontsize", "loc", "zorder", "ylabel",
))  # fmt: skip
"""Keywords that no exercise judges by their value."""
_LOOKING = frozenset((
    "print", "show", "grid", "axhline", "axvline", "tight_layout", "close", "set_ylabel", "ylabel",
    "set_ylim", "set_xlim", "ylim", "xlim", "clear_output",
))  # fmt: skip
"""Functions that no exercise judges."""


class Cell:
    """A parsed cell.

    Attributes:
        tree: its syntax tree; never changed.
        text: the tree as `ast.unparse` writes it, or the given text where it cannot.
        exercise: the name that it defines.
        parent: node → the node around it.
        nodes: the nodes worth a fault, in the order of the text.
    """

    def __init__(self, code: str, exercise: str):
        self.tree = ast.parse(code)
        self.exercise = exercise
        try:
            self.text = ast.unparse(self.tree)
        except ValueError:
            self.text = code
        self.parent = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        names = [node for node in ast.walk(self.tree) if isinstance(node, ast.Name)]
        self._read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
        nodes = (node for node in in_order(self.tree) if isinstance(node, ast.Name | ast.arg))
        self._stored = [node for node in nodes if isinstance(getattr(node, "ctx", None), ast.Store | None)]
        self._frozen = self._endless()
        self.nodes = list(self._worth(self.tree))

    # What stands where

    def of(self, *kinds: type) -> Iterator[ast.AST]:
        """The nodes worth a fault that are of these kinds."""
        return (node for node in self.nodes if isinstance(node, kinds))

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """The calls worth a fault of functions of these dotted names."""
        return (node for node in self.of(ast.Call) if dotted(node.func) in names)

    def doing(self, *methods: str) -> Iterator[ast.Expr]:
        """The statements worth a fault that only call one of these methods."""
        return (node for node in self.of(ast.Expr) if method(node.value) in methods)

    def options(self, *names: str) -> Iterator[ast.keyword]:
        """The keyword arguments worth a fault of these names."""
        return (node for node in self.of(ast.keyword) if node.arg in names)

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around `node`, from the inside."""
        while node in self.parent:
            node = self.parent[node]
            yield node

    def statement(self, node: ast.AST) -> ast.AST:
        """The innermost statement that holds `node`."""
        return next(place for place in (node, *self.around(node)) if isinstance(place, ast.stmt | ast.mod))

    def line(self, node: ast.AST) -> int:
        """The line in which `node` begins, or what it stands in."""
        return next((place.lineno for place in (node, *self.around(node)) if hasattr(place, "lineno")), 1)

    def functions(self, node: ast.AST) -> list[ast.AST]:
        """The functions around `node`, from the inside; the module where there are none."""
        return [place for place in self.around(node) if isinstance(place, Function)] or [self.tree]

    def blocks(self) -> Iterator[list[ast.stmt]]:
        """Each list of statements that stand one below the other."""
        for node in (self.tree, *self.nodes):
            yield from (block for name in BLOCKS if isinstance(block := getattr(node, name, None), list) and block)

    def results(self) -> Iterator[ast.expr]:
        """What the exercise's function returns."""
        for node in self.nodes:
            if isinstance(node, ast.Return) and node.value is not None:
                if getattr(self.functions(node)[0], "name", "") == self.exercise:
                    yield node.value
            elif isinstance(node, ast.Lambda) and isinstance(self.parent[node], ast.Assign):
                if self.exercise in target_names(self.parent[node]):
                    yield node.body

    # Names

    @property
    def uses_tensorflow(self) -> bool:
        return "tf" in self._read

    def binds(self, name: str) -> bool:
        """Does the cell bind or import `name`?"""
        imported = (node for node in ast.walk(self.tree) if isinstance(node, ast.alias))
        return self.times_bound(name) > 0 or any((alias.asname or alias.name) == name for alias in imported)

    def times_bound(self, name: str) -> int:
        """How often the cell binds `name`."""
        return sum(bound_name(node) == name for node in self._stored)

    def called(self) -> set[str]:
        """The names that are called as functions, or defined as such."""
        calls = {node.func.id for node in self._calls() if isinstance(node.func, ast.Name)}
        return calls | {node.name for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}

    def handed_in(self) -> Iterator[ast.Call]:
        """The calls of functions that the cell was given: of a parameter, of a loop's name, of an element of a list."""
        for node in self.of(ast.Call):
            function = node.func.value if isinstance(node.func, ast.Subscript) else node.func
            if isinstance(function, ast.Name) and function.id in self._given():
                yield node

    def _given(self) -> set[str]:
        loops = (ast.For, ast.comprehension)
        return {
            bound_name(node)
            for node in self._stored
            if isinstance(node, ast.arg)
            or any(isinstance(place, loops) and node in ast.walk(place.target) for place in self.around(node))
        }

    def tapes(self) -> list[str]:
        """The names of the tapes, in their order."""
        items = [item for block in self.tape_blocks() for item in block.items if is_tape(item.context_expr)]
        return [item.optional_vars.id for item in items if isinstance(item.optional_vars, ast.Name)]

    def tape_blocks(self) -> Iterator[ast.With]:
        """The with statements that open a tape."""
        return (node for node in self.of(ast.With) if any(is_tape(item.context_expr) for item in node.items))

    def gradient_calls(self) -> Iterator[ast.Call]:
        """The calls of ``tape.gradient`` and its likes that have a target and a source."""
        return (node for node in self.of(ast.Call) if method(node) in GRADIENTS and len(node.args) >= 2)

    def watched(self) -> set[str]:
        """The names that stand in a ``tape.watch``."""
        return names_in(*(node for node in self._calls() if method(node) == "watch"))

    def other_names(self, node: ast.Name, most: int) -> list[str]:
        """At most so many names that could stand in the place of `node`: values bound before it.

        The nearest comes first, and parameters last.
        """
        inside = {part for scope in self.functions(node) for part in ast.walk(scope)}
        near = [stored for stored in self._stored if stored in inside and self._reaches(stored, node)]
        near.sort(key=lambda stored: (isinstance(stored, ast.arg), -stored.lineno, stored.col_offset))
        unfit = self.called() | self._of_functions() | set(self.tapes()) | {node.id, "_", "self"}
        return [name for name in dict.fromkeys(map(bound_name, near)) if name not in unfit][:most]

    def _of_functions(self) -> set[str]:
        """The names of lists of functions."""
        called = self.called()
        lists = [node.func.value for node in self._calls() if isinstance(node.func, ast.Subscript)]
        for loop in ast.walk(self.tree):
            if isinstance(loop, ast.For | ast.comprehension) and called & names_in(loop.target):
                lists.append(loop.iter)
        return names_in(*lists)

    def _reaches(self, stored: ast.AST, node: ast.AST) -> bool:
        around = set(self.around(node))
        for place in self.around(stored):
            if isinstance(place, (*Comprehension.__args__, *Function.__args__)) and place not in around:
                return False
        return isinstance(stored, ast.arg) or stored.lineno < node.lineno

    def listed(self, node: ast.expr, deep: int = 4) -> type | None:
        """`list` or `dict` where `node` is one as far as can be seen, else None."""
        if isinstance(node, ast.List | ast.Tuple | ast.ListComp):
            return list
        if isinstance(node, ast.Dict | ast.DictComp):
            return dict
        if isinstance(node, ast.Name) and deep:
            assigned = (part for part in ast.walk(self.tree) if isinstance(part, ast.Assign))
            kinds = {self.listed(part.value, deep - 1) for part in assigned if node.id in target_names(part)}
            return kinds.pop() if len(kinds) == 1 else None
        if isinstance(node, ast.Call):
            if method(node) in GRADIENTS and len(node.args) >= 2 and deep:
                return self.listed(node.args[1], deep - 1)
            return {"dict": dict, **dict.fromkeys(("list", "tuple", "sorted", "tf.unstack"), list)}.get(
                dotted(node.func)
            )
        return None

    # What is worth a fault

    def _worth(self, node: ast.AST) -> Iterator[ast.AST]:
        for name, value in ast.iter_fields(node):
            if name in _UNSEEN or (isinstance(node, ast.Raise) and name != "exc"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not self._left_out(child):
                    yield child
                    if not isinstance(node, ast.Raise) and getattr(child, "arg", "") != "title":
                        yield from self._worth(child)

    def _left_out(self, node: ast.AST) -> bool:
        if isinstance(node, _INERT) or node in self._frozen:
            return True
        if isinstance(node, ast.Expr):
            return isinstance(node.value, ast.Constant) or dotted_end(node.value) in _LOOKING
        if isinstance(node, ast.keyword):
            return node.arg in _LOOKS and not isinstance(node.value, ast.Call)
        if isinstance(node, ast.Assign):
            names = target_names(node)
            unread = names and not (set(names) & (self._read | {self.exercise}))
            return bool(unread) and not any(isinstance(part, ast.Call) for part in ast.walk(node.value))
        return False

    def _calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def _endless(self) -> set[ast.AST]:
        """The nodes that decide whether a loop without a fixed number of rounds ends."""
        loops = [node for node in ast.walk(self.tree) if isinstance(node, Loop)]
        loops = [loop for loop in loops if isinstance(loop, ast.While) or endless(loop.iter)]
        if not loops:
            return set()
        ends = (ast.Break, ast.Return, ast.Raise, ast.Continue)
        exits = {
            node
            for loop in loops
            for node in ast.walk(loop)
            if isinstance(node, ast.stmt) and not isinstance(node, ast.With) and node is not loop
            if any(isinstance(part, ends) for part in ast.walk(node))
        }
        tests = [getattr(loop, "test", None) or loop.iter for loop in loops]
        tests += [node.test for node in exits if isinstance(node, ast.If)]
        names = names_in(*tests)
        simple = [node for node in ast.walk(self.tree) if isinstance(node, ast.stmt) and not hasattr(node, "body")]
        frozen: set[ast.AST] = set()
        while more := [node for node in simple if node not in frozen and changed_names(node) & names]:
            frozen.update(more)
            names |= names_in(*more)
        holding = {
            place for node in frozen for place in self.around(node) if isinstance(place, ast.If | ast.Try | ast.Match)
        }
        return frozen | exits | holding | set(tests)
