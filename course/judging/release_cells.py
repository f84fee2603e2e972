"""Cells that a released notebook has and its source has not; in a submission they are nobody's answer."""

import re

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

INSTALLER_ID, COLAB_ID = "install", "colab"
_LOCKED = {"deletable": False, "editable": False}
_ADDRESS = re.compile(r'^_install_course\("[^"\n]*"\)$', re.M)
_LINK = re.compile(r"\[[^\]\n]*\]\((https://colab\.research\.google\.com/[^\s()]*)\)")
_TEXT = """\
# 준비: course 패키지가 없는 곳(Colab 등)에서만 설치합니다. 있으면 아무 일도 하지 않습니다.
def _install_course(address):
    import importlib, importlib.util, pathlib

    if importlib.util.find_spec("course"):
        return
    name = address.rpartition("/")[2]
    places = [place for up in (".", "..", "../..") for place in pathlib.Path(up).glob("gradient_tape_course-*.whl")]
    newest = sorted(places, key=lambda place: (place.name == name, place.stat().st_mtime))[-1:]
    if wheel := next(iter(newest), "://" in address and address):
        get_ipython().run_line_magic("pip", f'install --quiet "{wheel}"')
        importlib.invalidate_caches()
    if not importlib.util.find_spec("course"):
        raise ModuleNotFoundError(
            "course 패키지가 없습니다. 나누어 받은 gradient_tape_course-….whl 파일을 이 노트북과 같은 폴더에 올린 다음 "
            "이 셀을 다시 실행하세요. 올렸는데도 이 말이 나오면 이름에 붙은 (1)을 지우거나 파일을 다시 올리세요."
        )


_install_course("{address}")"""


def installer(address: str = "") -> str:
    """The code that gets the course where it is not installed, as on Colab.

    Arguments:
        address: of the wheel on the web, for where none lies beside the notebook, or its name alone; without quotes.
    """
    return _TEXT.replace("{address}", address)


def colab_link(address: str) -> str:
    """A text with the link that opens the notebook at `address` on Colab."""
    return f"[Colab에서 열기]({address})"


def is_of_release(text: str) -> bool:
    """Whether `text` is one of these cells, whatever address it has."""
    text = text.strip()
    link = _LINK.fullmatch(text)
    return text == colab_link(link[1]) if link else _ADDRESS.sub('_install_course("{address}")', text) == _TEXT


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
