"""Formgrader's page of a submission is written in bounded time, and shows what a student wrote as text."""

import html
import time
from pathlib import Path

import nbformat
import nbgrader.server_extensions.formgrader
import pytest
from conftest import ROOT
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from traitlets.config import Config

from course.feedback.formgrader import write_calmly

UNIT = "01-basics"
NAMES = ("assignment_id", "notebook_id", "submission_id", "base_url", "student", "last_name", "first_name")
RESOURCES = dict.fromkeys((*NAMES, "notebook_path"), "x") | {"index": 0, "total": 1}


@pytest.fixture
def page(tmp_path):
    templates = Path(nbgrader.server_extensions.formgrader.__file__).parent / "templates"
    config = Config()
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [str(templates)]
    exporter = HTMLExporter(config=config)

    def write(*cells):
        notebook = nbformat.read(ROOT / "release" / UNIT / f"{UNIT}.ipynb", as_version=4)
        notebook.cells += cells
        nbformat.write(notebook, tmp_path / "x.ipynb")
        return write_calmly(exporter, str(tmp_path / "x.ipynb"), RESOURCES)[0]

    return write


def written(text):
    return new_markdown_cell(f"<pre>{html.escape(text)}</pre>", metadata={"course": {"text": text}})


def printed(text):
    return new_code_cell("1", outputs=[new_output("stream", text=text)])


SLOW = {
    "blank lines": lambda: [new_code_cell("\n " * 90_000) for _ in range(10)],
    "zeros of a format": lambda: [new_code_cell("'%" + "0" * 4900) for _ in range(400)],
    "attributes": lambda: [new_code_cell("a." * 2400) for _ in range(400)],
    "colours": lambda: [printed("\x1b[31ma" * 16_000) for _ in range(20)],
    "links": lambda: [written("[" * 190_000) for _ in range(10)],
    "formulas": lambda: [written("\\\\[" * 60_000) for _ in range(10)],
}


@pytest.mark.parametrize("what", SLOW)
def test_what_takes_others_minutes(page, what):
    began = time.process_time()
    page(*SLOW[what]())
    assert time.process_time() - began < 10


def test_a_page_shows_what_was_written(page):
    text = "<script>alert(1)</script> [x](javascript:alert(2)) $f$"
    shown = page(written(text), new_code_cell(f"# {text}"), printed(text))
    assert shown.count(html.escape(text)) == 3
    assert text not in shown
    assert "ansi-red-fg" in page(printed("\x1b[31ma\x1b[0m"))
    assert '<span class="k">def</span>' in page(new_code_cell("def f(): pass"))
