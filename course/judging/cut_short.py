"""What was cut short at a bound of the execution: points may have been lost that the student's code would have earned.

It changes no score; an instructor has to know.
"""

from course.facts.remarks import Change, Note
from course.judging.observed import Observed, ObservedCell
from course.kernel.execution import CellState

_MEMORY = {"MemoryError", "_ArrayMemoryError", "ResourceExhaustedError"}
_STATES = {CellState.TIMEOUT: Change.TIMED_OUT, CellState.DIED: Change.KERNEL_ENDED}


def cut_short(seen: Observed) -> list[Note]:
    """A note for each bound that cells ran into, with the ids of the cells."""
    found: dict[Change, list[str]] = {}
    for name, cell in seen.cells.items():
        if change := _STATES.get(cell.state) or (Change.MEMORY if _wanted_memory(seen, name, cell) else None):
            found.setdefault(change, []).append(name)
    return [Note(change, detail=tuple(names)) for change, names in found.items()]


def _wanted_memory(seen: Observed, name: str, cell: ObservedCell) -> bool:
    cases = seen.cases(name, name.partition("_")[2]) or ()
    errors = [case["error"]["name"] for case in cases if case["outcome"] == "error"]
    return bool(_MEMORY & {*errors, *(cell.error or ())[:1]})
