"""Pictures of the units: one module each, called by the notebooks; English labels, so that every font will do.

Students' own plots may speak Korean: where a font for it is installed, matplotlib takes it for what its own lacks.

This module may touch: ``font.family`` of matplotlib's settings, the level of what its search for fonts logs, and how a
notebook shows figures.
"""

import logging

import matplotlib
from matplotlib import font_manager

from course.pictures.alternative_text import give_alternative_texts

KOREAN = ("NanumGothic", "NanumBarunGothic", "Malgun Gothic", "Apple SD Gothic Neo", "AppleGothic", "Noto Sans CJK KR")


def let_korean_be_shown() -> None:
    """Add an installed font of `KOREAN`, if there is one, behind the fonts that matplotlib takes anyway."""
    family, installed = matplotlib.rcParams["font.family"], set(font_manager.get_font_names())
    found = next((name for name in KOREAN if name in installed), None)
    if found and found not in family:
        matplotlib.rcParams["font.family"] = [*family, found]
        # Where it has no bold face it tells so at each bold title, in Korean or not.
        logging.getLogger(font_manager.__name__).setLevel(logging.ERROR)


let_korean_be_shown()
give_alternative_texts()
