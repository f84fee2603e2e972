"""Formgrader's pages: that of a submission is written in bounded time, and all of them can be read by everybody.

What colours code and what reads Markdown take the square of a text's length, or worse; the server waits meanwhile.
"""

import html
import re
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import HTMLExporter
from nbconvert.filters import ansi2html, strip_ansi

from course.feedback.outputs import highlighted
from course.observation.form import METADATA_KEY

_COLOURED = 40_000
"""Characters of code of one page that are shown with colours, of cells that are short enough."""
_MOST_ESCAPES = 5_000
"""Escape sequences of the outputs of one page that are shown as colours."""


_HEAD = re.compile(r"<!doctype html>\s*(?:<html>\s*)?<head>", re.I)


@cache
def _mends() -> str:
    return Path(__file__).with_name("templates").joinpath("formgrader_accessible.html").read_text(encoding="utf-8")


def accessible(page: str) -> str:
    """A page of formgrader's with what it lacks for a screen reader, the keyboard and weak eyes."""
    page = _HEAD.sub('<!doctype html>\n<html lang="en">\n<head>', page, count=1)
    return page.replace("</head>", f"{_mends()}</head>", 1)


def write_calmly(exporter: HTMLExporter, name: str, resources: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """What `exporter` makes of the autograded notebook `name`."""
    code, escapes = 0, 0

    def highlight_code(source: str, language: str = "", metadata: object = None) -> str:
        nonlocal code
        code += len(source)
        shown = highlighted(source, plain=code > _COLOURED)
        return f'<div class="highlight hl-ipython3"><pre tabindex="0">{shown}</pre></div>'  # scrolled by keys, too

    def output(text: str) -> str:
        nonlocal escapes
        escapes += text.count("\x1b")
        return ansi2html(text) if escapes <= _MOST_ESCAPES else html.escape(strip_ansi(text))

    exporter.filters = {**exporter.filters, "highlight_code": highlight_code}  # it is taken from there for each page
    exporter.register_filter("ansi2html", output)
    notebook = nbformat.read(name, as_version=nbformat.NO_CONVERT)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and "text" in cell.metadata.get(METADATA_KEY, ()):
            cell.cell_type = "raw"  # what a student wrote: no Markdown, but HTML that shows it
            cell.metadata["raw_mimetype"] = "text/html"
    page, resources = exporter.from_notebook_node(notebook, resources=resources)
    return accessible(page), resources
