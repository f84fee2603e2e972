"""Faulty variants of a right answer (mutation testing with operators for this field).

`mutants` makes them by edits of the syntax tree; whether the tests catch one is for others to find out. Runs nothing.
"""

import ast
from collections import Counter
from dataclasses import dataclass

from course.audit import (
    custom_gradient_operators,
    flow_operators,
    jacobian_operators,
    nan_operators,
    prediction_operators,
    python_operators,
    tape_operators,
    tensor_operators,
)
from course.audit.cell import Cell
from course.audit.edits import text_after, told

_TABLES = (
    prediction_operators,
    tape_operators,
    jacobian_operators,
    tensor_operators,
    nan_operators,
    flow_operators,
    python_operators,
    custom_gradient_operators,
)
OPERATORS = {name: find for table in _TABLES for name, find in table.OPERATORS.items()}
"""All operators; where two make the same variant, the first one's is kept."""
HARMLESS = frozenset({"indent-gradient"})
"""Operators whose variants stay right as a rule: a test that fails one is too strict, not good."""


@dataclass(frozen=True)
class Mutant:
    """One faulty variant.

    Attributes:
        operator: the slug of the operator.
        line: the line of the original that it is about.
        change: ``before → after`` in one line. With `operator` it names the mutant among those of its cell, whatever
            else of the cell changes around it.
        code: the whole cell.
    """

    operator: str
    line: int
    change: str
    code: str


def mutants(code: str, exercise: str) -> list[Mutant]:
    """All faulty variants of a solution cell, by operator and then in the order of the text.

    No two have the same code, and none has that of the original. Code nested deeper than Python can walk has none.

    Arguments:
        code: the text of the cell; solution and stub marks may stand in it.
        exercise: the name that it defines.

    Raises:
        SyntaxError: the cell is not Python.
    """
    try:
        return _mutants(Cell(code, exercise))
    except RecursionError:
        return []


def _mutants(cell: Cell) -> list[Mutant]:
    found: list[Mutant] = []
    codes, changes = {cell.text}, Counter()
    for operator, find in OPERATORS.items():
        for edit in find(cell):
            try:
                code = text_after(cell, edit)
                if code in codes:
                    continue
                compile(code, "<mutant>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
                change = told(cell, edit)
            except (SyntaxError, ValueError):  # a break that lost its loop, an f-string that cannot be written
                continue
            codes.add(code)
            changes[operator, change] += 1
            again = changes[operator, change]  # the same change in another place
            suffix = f" ({again})" if again > 1 else ""
            found.append(Mutant(operator, cell.line(edit.at), change + suffix, code))
    return found
