"""The pictures' settings for students' own plots."""

import logging

import matplotlib
import pytest
from matplotlib import font_manager

from course.pictures import KOREAN, let_korean_be_shown


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
