"""Formgrader's page of a submission, written in bounded time whatever the student wrote.

What colours code and what reads Markdown take the square of a text's length, or worse; the server waits meanwhile.

This module may touch: the autograded notebook, read-only.
"""

import html
import json
from pathlib import Path
from typing import Any

from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.filters import ansi2html, strip_ansi, strip_files_prefix

from course.feedback.outputs import highlighted
from course.observation.form import METADATA_KEY

_COLOURED = 40_000
"""Characters of code of one page that are shown with colours, of cells that are short enough."""
_MOST_ESCAPES = 5_000
"""Escape sequences of the outputs of one page that are shown as colours."""


def write_calmly(exporter: HTMLExporter, name: str, resources: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """What `exporter` makes of the autograded notebook `name`."""
    code, escapes, texts = 0, 0, _texts(name)

    def highlight_code(source: str, language: str = "", metadata: object = None) -> str:
        nonlocal code
        code += len(source)
        shown = highlighted(source, plain=code > _COLOURED)
        return f'<div class="highlight hl-ipython3"><pre>{shown}</pre></div>'

    def output(text: str) -> str:
        nonlocal escapes
        escapes += text.count("\x1b")
        return ansi2html(text) if escapes <= _MOST_ESCAPES else html.escape(strip_ansi(text))

    @pass_context
    def markdown2html(context: Any, source: str) -> str:
        return source if source in texts else exporter.markdown2html(context, source)

    def without_prefixes(text: str) -> str:
        return text if text in texts else strip_files_prefix(text)

    exporter.filters = {**exporter.filters, "highlight_code": highlight_code}  # it is taken from there for each page
    exporter.register_filter("ansi2html", output)
    exporter.register_filter("markdown2html", markdown2html)
    exporter.register_filter("strip_files_prefix", without_prefixes)
    return exporter.from_filename(name, resources=resources)


def _texts(name: str) -> set[str]:
    """What `course.judging.sanitize` made of texts of the student's: no Markdown, but HTML that shows them."""
    cells = json.loads(Path(name).read_bytes())["cells"]
    return {"".join(cell["source"]) for cell in cells if METADATA_KEY in cell["metadata"]}  # Jupyter saves lines
