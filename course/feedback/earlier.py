"""An error in an earlier cell of a student's that an exercise suffers by: it left a name undefined."""

import re
from collections.abc import Sequence

from nbformat import NotebookNode

from course.facts.finding import Finding, Kind
from course.judging.sanitize import ADDED_PREFIX
from course.judging.unit import nbgrader_metadata

_UNDEFINED = re.compile(r"name '(\w{1,60})' is not defined")
_LONGEST, _LONGEST_ERROR = 200_000, 200


def earlier_error(findings: Sequence[Finding], before: Sequence[NotebookNode]) -> Finding | None:
    """The error of the student's cell that should have defined what `findings` miss; None where there is none.

    Arguments:
        before: the cells above the exercise, with their outputs.
    """
    errors = (one.detail for one in findings if one.kind in (Kind.ERROR, Kind.SOLUTION_ERROR))
    missing = (found[1] for detail in errors if (found := _UNDEFINED.search(" ".join(detail[1:2]))))
    for name in missing:
        for cell in before:
            theirs = cell.id.startswith(ADDED_PREFIX) or nbgrader_metadata(cell).get("solution")
            if cell.cell_type == "code" and theirs and _binds(cell.source[:_LONGEST], name):
                for output in cell.get("outputs", []):
                    if output.get("output_type") == "error":
                        told = f"{output.get('ename', '')}: {output.get('evalue', '')}"
                        return Finding(Kind.EARLIER_ERROR, detail=(name, told[:_LONGEST_ERROR]))
    return None


def _binds(text: str, name: str) -> bool:
    """Whether a line of `text` imports, defines or assigns `name`."""
    binding = re.compile(
        rf"(?:import|from)\s(?:.*\W)?{name}\b|(?:async\s+)?(?:def|class)\s+{name}\b|(?:\w+\s*,\s*)*{name}\b[^=]{{0,60}}=(?!=)"
    )
    return any(binding.match(line.strip()[:200]) for line in text.split("\n"))
