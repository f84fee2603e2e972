"""Pictures of unit 01: a tangent at a point, and which operations two nested tapes record.

This module may touch: the current matplotlib figure.
"""

from collections.abc import Callable

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from course.notebook.quiet_tensorflow import tf

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"


def draw_tangent(f: Callable, x0: float, slope: float, reach: float = 4.0) -> Axes:
    """The curve of `f`, the point at `x0`, the tangent there, and a step of 1 to the right that shows the slope.

    Arguments:
        f: element-wise function of a NumPy array.
        x0: where the tangent touches the curve.
        slope: the derivative of `f` at `x0`, e.g. what a tape gave.
        reach: how far the picture goes to both sides of `x0`.

    Returns:
        The Axes of a new figure.
    """
    x0, slope = float(x0), float(slope)
    y0 = float(f(np.float64(x0)))
    x = np.linspace(x0 - reach, x0 + reach, 200)
    _, ax = plt.subplots(figsize=(6, 4), layout="tight")
    ax.plot(x, np.asarray(f(x)), color=BLUE, lw=2, label="$y = f(x)$")
    ends = np.array([x0 - 0.6 * reach, x0 + 0.75 * reach])
    ax.plot(ends, y0 + slope * (ends - x0), color=ORANGE, lw=2, ls="--", label=f"tangent, slope {slope:g}")
    ax.plot([x0, x0 + 1, x0 + 1], [y0, y0, y0 + slope], color=GREY, lw=1.5)
    sign = 1 if slope >= 0 else -1
    ax.annotate("1", (x0 + 0.5, y0), (0, -12 * sign), textcoords="offset points", ha="center", va="center")
    ax.annotate(f"{slope:g}", (x0 + 1, y0 + slope / 2), (6, 0), textcoords="offset points", va="center")
    ax.plot(x0, y0, "o", color="black", ms=7, zorder=3, label=f"point ({x0:g}, {y0:g})")
    ax.set(xlabel="x", ylabel="y")
    ax.grid(alpha=0.3)
    ax.legend()
    return ax


def draw_nested_tapes(*gradient_inside: bool) -> Figure:
    """The second-derivative program of y = x² at x = 3, line by line, and what each of its two tapes records.

    Arguments:
        gradient_inside: one panel each: whether the line ``dydx = …`` stands inside the outer ``with``.

    Returns:
        A new figure, one panel below the other. The results at the last line come from running the program.
    """
    count = len(gradient_inside)
    figure, panels = plt.subplots(count, 1, figsize=(8, 2.9 * count), squeeze=False, layout="tight")
    for ax, inside in zip(panels[:, 0], gradient_inside, strict=True):
        _nested_panel(ax, inside)
    return figure


def _second_derivative(inside: bool) -> tf.Tensor | None:
    x = tf.Variable(3.0)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = x**2
        if inside:
            dydx = tape2.gradient(y, x)
    if not inside:
        dydx = tape2.gradient(y, x)
    return tape.gradient(dydx, x)


def _nested_panel(ax: Axes, inside: bool) -> None:
    second = _second_derivative(inside)
    lines = (
        "with tf.GradientTape() as tape:",
        "    with tf.GradientTape() as tape2:",
        "        y = x ** 2",
        f"{'    ' if inside else ''}dydx = tape2.gradient(y, x)",
        "d2ydx2 = tape.gradient(dydx, x)",
    )
    for row, line in enumerate(lines):
        ax.text(0, row, line, family="monospace", fontsize=10, va="center", color="black")
    outer, inner, notes = 5.0, 5.9, 6.5
    for place, name, color, first, last in (outer, "tape", BLUE, 0, 2 + inside), (inner, "tape2", ORANGE, 1, 2):
        size = (0.5, last - first + 0.5)
        style = {"boxstyle": "round,pad=0.05", "facecolor": color, "edgecolor": color, "alpha": 0.3}
        ax.add_patch(FancyBboxPatch((place - 0.25, first - 0.25), *size, **style))
        ax.text(place, -0.75, name, color=color, fontsize=11, ha="center", va="center", family="monospace")
    ax.plot([outer, inner], [2, 2], "o", color="black", ms=8)
    ax.plot(outer, 3, "o", color="black", ms=8, mfc="black" if inside else "white")
    ax.text(notes, 2, "both record $x^2$", fontsize=11, va="center")
    ax.text(notes, 3, "tape records $2x$" if inside else "no tape open: $2x$ is lost", fontsize=11, va="center")
    result = "None" if second is None else f"{float(second):.1f}"
    ax.text(notes, 4, f"d2ydx2 is {result}", fontsize=11, va="center", weight="bold")
    ax.set(xlim=(-0.1, 9.2), ylim=(4.5, -1.1))
    ax.set_title("dydx inside the outer with" if inside else "dydx outside the outer with", fontsize=12, loc="left")
    ax.axis("off")
