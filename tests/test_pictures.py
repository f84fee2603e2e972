"""Pictures: their words for those who do not see them, and the settings for students' own plots."""

import logging
import re

import matplotlib
import matplotlib.pyplot as plt
import pytest
from matplotlib import font_manager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from course.pictures import KOREAN, let_korean_be_shown
from course.pictures.alternative_text import alternative_text


def test_a_picture_says_what_stands_in_it():
    figure, (left, right) = plt.subplots(1, 2)
    left.plot([0, 1], label="y")
    left.set(title="<sigmoid>", xlabel="x", ylabel="value")
    left.legend()
    right.axis("off")
    right.set(xlabel="not shown")
    right.text(0, 0, "z = 169")
    said = alternative_text(figure)
    assert said == "그림. 제목: <sigmoid>, 가로축: x, 세로축: value, 범례: y; 적힌 글: z = 169"
    figure.set_label("접선")
    assert alternative_text(figure) == "그림. 접선"
    figure.set_label("")
    right.text(0, 0, "long " * 200)
    assert len(alternative_text(figure)) == 400
    plt.close(figure)


@pytest.mark.slow
def test_in_a_notebook_every_picture_has_its_words_whoever_draws_it():
    cells = (
        "from course.pictures.basics import draw_tangent\nimport matplotlib.pyplot as plt",
        "draw_tangent(lambda x: x ** 2, 5.0, 10.0)\nplt.show()",
        "plt.plot([0, 1])\nplt.title('<\"x\">')\nplt.show()",
        "%config InlineBackend.figure_format = 'retina'\nplt.plot([0, 1])\nplt.xlabel('x')\nplt.show()",
    )
    notebook = new_notebook(cells=list(map(new_code_cell, cells)))
    NotebookClient(notebook, kernel_name="python3").execute()
    shown = [output.data for cell in notebook.cells[1:] for output in cell.outputs]
    assert [set(data) for data in shown] == [{"text/plain", "text/html", "image/png"}] * 3
    heads = [data["text/html"].partition(" src=")[0] for data in shown]
    assert heads[0].startswith('<img alt="그림. 가로축: x, 세로축: y, 범례: ')
    assert heads[1] == '<img alt="그림. 제목: &lt;&quot;x&quot;&gt;"'
    assert re.fullmatch(r'<img alt="그림. 가로축: x" width="\d+" height="\d+"', heads[2])
    assert all(data["image/png"].strip() in data["text/html"] for data in shown)


@pytest.mark.parametrize(
    ("installed", "family"),
    [
        (["DejaVu Sans", KOREAN[1], KOREAN[0]], ["sans-serif", KOREAN[0]]),
        (["DejaVu Sans"], ["sans-serif"]),
    ],
)
def test_an_installed_korean_font_is_taken_for_what_the_own_one_lacks(monkeypatch, installed, family):
    monkeypatch.setattr(font_manager, "get_font_names", lambda: installed)
    with matplotlib.rc_context({"font.family": ["sans-serif"]}):
        for _ in range(2):
            let_korean_be_shown()
            assert matplotlib.rcParams["font.family"] == family


def test_a_font_without_a_bold_face_makes_no_noise(monkeypatch):
    monkeypatch.setattr(font_manager, "get_font_names", lambda: [KOREAN[0]])
    with matplotlib.rc_context({"font.family": ["sans-serif"]}):
        let_korean_be_shown()
    assert not logging.getLogger("matplotlib.font_manager").isEnabledFor(logging.WARNING)
