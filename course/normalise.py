"""One form for every notebook in the repository, so that differences read well.

Kept: cells, ids, sources, outputs, nbgrader metadata, tags and folding. Left out: timings, widget state, the metadata
of outputs (the observations of hidden tests among them), tracebacks (they name folders of the machine) and whatever an
editor added. Cells are numbered in their order, as after "Run All"; a cell without an id gets one, and lines end as
everywhere here. Idempotent.
"""

from pathlib import Path

import nbformat
from nbformat import NotebookNode, from_dict

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
_CELL_METADATA = ("nbgrader", "tags", "deletable", "editable", "jupyter")


def normalise(notebook: NotebookNode) -> NotebookNode:
    """`notebook` in the one form, changed in place."""
    notebook.metadata = from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}})
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    executed = any(cell.get("outputs") for cell in notebook.cells)
    number = 0
    _give_ids(notebook)
    for cell in notebook.cells:
        cell.source = cell.source.replace("\r\n", "\n").replace("\r", "\n")
        cell.metadata = from_dict({name: cell.metadata[name] for name in _CELL_METADATA if name in cell.metadata})
        cell.pop("attachments", None)
        if cell.cell_type == "code":
            number += 1
            cell.execution_count = number if executed else None  # nbval takes a cell without a number for one not run
            cell.outputs = [_output(output, number) for output in _joined(cell.outputs)]
    return notebook


def _give_ids(notebook: NotebookNode) -> None:
    known = {cell.get("id") for cell in notebook.cells}
    for place, cell in enumerate(notebook.cells, 1):
        if "id" not in cell:
            name = cell.metadata.get("nbgrader", {}).get("grade_id") or f"cell-{place}"
            cell.id = name if name not in known else f"cell-{place}-of-{len(notebook.cells)}"
            known.add(cell.id)


def _joined(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """A stream that arrived in pieces, in one piece."""
    joined: list[NotebookNode] = []
    for output in outputs:
        last = joined[-1] if joined else {}
        if output.output_type == "stream" == last.get("output_type") and output.name == last.get("name"):
            last.text += output.text
        else:
            joined.append(output)
    return joined


def _output(output: NotebookNode, number: int) -> NotebookNode:
    if output.output_type in ("display_data", "execute_result"):
        output.metadata = from_dict({})
    if output.output_type == "error":
        output.traceback = [f"{output.ename}: {output.evalue}"]
    if output.output_type == "execute_result":
        output.execution_count = number
    return output


def to_text(notebook: NotebookNode) -> str:
    """The file content of `notebook`."""
    return nbformat.writes(notebook, indent=1, sort_keys=True).rstrip("\n") + "\n"


def normalised_text(path: Path) -> str:
    """What the file at `path` should contain."""
    return to_text(normalise(nbformat.read(path, as_version=4)))
