"""Released notebooks made fit for where students open them: the cell that installs the course, the link to Colab.

This module may touch: nothing; it works on notebooks in memory.
"""

import re

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from course.errors import UsageError
from course.judging.release_cells import COLAB_ID, INSTALLER_ID, colab_link, installer

_GITHUB = re.compile(
    r"https://github\.com/(?P<repository>[\w.-]+/[\w.-]+?)(?:\.git)?(?:/tree/(?P<branch>[\w.-]+)(?P<folder>(?:/[\w.~%-]+)*))?/?"
)
_LOCKED = {"deletable": False, "editable": False}


def prepared(notebook: NotebookNode, wheel: str = "", colab: str = "") -> NotebookNode:
    """`notebook` itself, with the cells that only students need; those that it has already are made anew.

    Arguments:
        wheel: the address of the wheel on the web, or its name where it lies beside the notebook; "": any that does.
        colab: where Colab opens this notebook; "": nowhere.
    """
    cells = [cell for cell in notebook.cells if cell.get("id") not in (INSTALLER_ID, COLAB_ID)]
    first = next((number for number, cell in enumerate(cells) if cell.cell_type == "code"), len(cells))
    shown = {**_LOCKED, "cellView": "form", "jupyter": {"source_hidden": True}}
    cells.insert(first, new_code_cell(installer(wheel), id=INSTALLER_ID, metadata=shown))
    if colab:
        cells.insert(0, new_markdown_cell(colab_link(colab), id=COLAB_ID, metadata=_LOCKED))
    notebook.cells = cells
    return notebook


class GitHubFolder:
    """A folder on GitHub into which the hand-out is put, and from which Colab opens notebooks.

    Arguments:
        address: ``https://github.com/OWNER/REPOSITORY`` or ``…/tree/BRANCH/FOLDER``; without a branch it is ``main``.

    Raises:
        UsageError: it is no such address; Colab opens notebooks of no other site.
    """

    def __init__(self, address: str) -> None:
        found = _GITHUB.fullmatch(address)
        if not found:
            raise UsageError(
                "{address!r} is no folder on GitHub, and Colab opens notebooks of no other site by a link; "
                "it looks like https://github.com/OWNER/REPOSITORY/tree/main/FOLDER",
                address=address,
            )
        self._parts = (found["repository"], found["branch"] or "main", (found["folder"] or "").strip("/"))

    def raw(self, path: str) -> str:
        """The address of the file `path` of the folder itself."""
        return self._join("https://raw.githubusercontent.com/{}/{}", path)

    def colab(self, path: str) -> str:
        """The address at which Colab opens the notebook `path` of the folder."""
        return self._join("https://colab.research.google.com/github/{}/blob/{}", path)

    def _join(self, site: str, path: str) -> str:
        repository, branch, folder = self._parts
        return "/".join(filter(None, (site.format(repository, branch), folder, path)))
