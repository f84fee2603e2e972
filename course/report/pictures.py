"""The pictures of the report as inline SVG: text stays text, so that the browser draws it in a font that it has.

This module may touch: nothing but its arguments. matplotlib draws without its state machine (pyplot) and its display.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from course.report.item_analysis import Item

BLUE, INK = "#1f5fa8", "#222222"
_RC = {
    "svg.fonttype": "none",
    "svg.hashsalt": "course",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "text.color": INK,
    "axes.labelcolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
}
_BELOW = {"textcoords": "offset points", "ha": "center", "va": "top", "annotation_clip": False}
_NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}
_FAMILY = re.compile(r"font-family: [^;\"]*;? ?")
_NAMED = re.compile(r'(\bid="|href="#|url\(#)')


@dataclass(frozen=True)
class Drawing:
    """An inline picture: the ``viewBox`` and what stands inside of the ``<svg>``."""

    box: str
    body: str


def histogram(tenths: Sequence[int], name: str, x_label: str, y_label: str) -> Drawing:
    """How many submissions lie in each tenth of the points; `name` keeps ids of the pictures of a page apart."""
    with _drawing():
        figure = Figure(figsize=(4.6, 2.3), layout=None)
        axes = figure.add_axes((0.08, 0.22, 0.87, 0.74))
        axes.bar([10 * place + 5 for place in range(len(tenths))], tenths, width=9.4, color=BLUE)
        top = max(*tenths, 1)
        for place, count in enumerate(tenths):
            if count:
                axes.text(10 * place + 5, count + 0.02 * top, str(count), ha="center", va="bottom", fontsize=9)
        axes.set(xlim=(0, 100), ylim=(0, 1.16 * top), ylabel=y_label, xticks=[], yticks=[])
        _scale(axes, range(0, 101, 10), [str(share) for share in range(0, 101, 10)], x_label)
        return _svg(figure, name)


def item_bars(items: Sequence[Item], name: str, difficulty: str) -> Drawing:
    """Difficulty of each exercise, an exercise a row."""
    rows = range(len(items))
    height = 0.75 + 0.42 * len(items)
    with _drawing():
        figure = Figure(figsize=(4.6, height), layout=None)
        axes = figure.add_axes((0.03, 0.6 / height, 0.9, 1 - 0.68 / height))
        axes.barh(rows, [item.difficulty.value or 0.0 for item in items], height=0.34, color=BLUE)
        for place, item in enumerate(items):
            axes.text(0, place - 0.26, item.exercise, ha="left", va="bottom", fontsize=9)
            value = item.difficulty.value
            axes.text((value or 0.0) + 0.02, place, _number(value), va="center", fontsize=9)
        axes.set(xlim=(0, 1.15), ylim=(len(items) - 0.6, -0.75), xticks=[], yticks=[])
        _scale(axes, (0, 0.2, 0.4, 0.6, 0.8, 1.0), ("0", ".2", ".4", ".6", ".8", "1"), difficulty)
        return _svg(figure, name)


def _scale(axes, places: Sequence[float], labels: Sequence[str], title: str) -> None:
    """Numbers below the axis; matplotlib's own ticks take as long as all the rest of the picture."""
    axes.spines["left"].set_visible(False)
    for place, label in zip(places, labels, strict=True):
        axes.annotate(label, (place, 0), xycoords=("data", "axes fraction"), xytext=(0, -4), **_BELOW)
    axes.annotate(title, (0.5, 0), xycoords="axes fraction", xytext=(0, -18), **_BELOW)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _drawing():
    return matplotlib.rc_context(_RC)


def _svg(figure: Figure, name: str) -> Drawing:
    """The figure without a size, ids of others, or anything that names another host."""
    out = io.StringIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")  # it only measures; the browser draws
        FigureCanvasSVG(figure).print_svg(out, metadata=_NO_METADATA)
    text = out.getvalue()
    text = text[text.index("<svg") :]
    head, _, body = text.partition(">")
    box = re.search(r'viewBox="([^"]*)"', head)[1]
    body = re.sub(r"<!--.*?-->|<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
    body = _FAMILY.sub("", body)  # the page's own
    body = _NAMED.sub(rf"\g<1>{name}-", body)
    body = re.sub(r'<style type="text/css">.*?</style>', "", body, flags=re.DOTALL)
    body = re.sub(r"\n\s*", "\n", body)
    return Drawing(box, body.removesuffix("</svg>\n").strip())
