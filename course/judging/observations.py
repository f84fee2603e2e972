"""The observations that a cell published, as they stand in its outputs.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from nbformat import NotebookNode

from course.observation.form import METADATA_KEY, MalformedObservation, parse


def published(cell: NotebookNode) -> list:
    """All that was published as an observation in the outputs of `cell`."""
    outputs = [output.get("metadata", {}) for output in cell.get("outputs", [])]
    return [metadata[METADATA_KEY] for metadata in outputs if METADATA_KEY in metadata]


def observed_cases(cell: NotebookNode, exercise: str) -> list[dict] | None:
    """The cases of the one well-formed observation of `exercise` in `cell`; None where there is no such one."""
    found = published(cell)
    try:
        return parse(found[0], exercise) if len(found) == 1 else None
    except MalformedObservation:
        return None
