"""Pictures of unit 02: gradients over contour lines, and the slope in every direction.

This module may touch: the current matplotlib figure.
"""

from collections.abc import Callable

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap

from course.notebook.quiet_tensorflow import tf

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#444444"
_DARK_ENOUGH = ListedColormap(plt.get_cmap("viridis_r")(np.linspace(0.25, 1.0, 256)))  # no pale yellow on white


def draw_gradient_arrows(f: Callable, levels: list[float], x: tuple, y: tuple, point: tuple | None = None) -> Axes:
    """Contour lines of z = f(x, y) and, over them, the direction of the gradient; its size is the arrow's colour.

    Arguments:
        f: element-wise TensorFlow function of two tensors of one shape.
        levels: values of z whose contour lines are drawn, ascending.
        x, y: (low, high) of each axis.
        point: where the gradient is drawn apart, in another colour.

    Returns:
        The Axes of a new figure. The arrows come from a tape: one call with two sources.
    """
    _, ax = plt.subplots(figsize=(7, 5.5), layout="tight")
    fine = np.meshgrid(np.linspace(*x, 200), np.linspace(*y, 200))
    values = np.asarray(f(*(tf.constant(grid, tf.float32) for grid in fine)))
    lines = ax.contour(*fine, values, levels=levels, colors=GREY, linewidths=0.8)
    ax.clabel(lines, fontsize=8, fmt="%g", manual=_crossings(fine, values, levels))
    places = np.meshgrid(np.linspace(*x, 14)[1:-1], np.linspace(*y, 14)[1:-1])
    dx, dy = _gradient(f, *places)
    size = np.hypot(dx, dy)
    far = size > 1e-3  # where the gradient is zero there is no direction
    arrows = {"pivot": "tail", "angles": "xy", "scale_units": "xy", "width": 0.005}
    drawn = ax.quiver(
        *(grid[far] for grid in places), *(part[far] / size[far] for part in (dx, dy)),
        size[far], cmap=_DARK_ENOUGH, scale=2.4, **arrows,
    )  # fmt: skip
    ax.figure.colorbar(drawn, label="size of the gradient")
    if point is not None:
        _mark(ax, f, point, arrows)
    ax.set(xlabel="x", ylabel="y", xlim=x, ylim=y, aspect="equal")
    return ax


def _crossings(grid: list[np.ndarray], values: np.ndarray, levels: list[float]) -> list[tuple[float, float]]:
    """Where the vertical line in the middle crosses the contour lines: no arrow stands there, so labels may."""
    middle = values.shape[1] // 2
    crossed = [np.flatnonzero(np.diff(np.sign(values[:, middle] - level))) for level in levels]
    return [(grid[0][row, middle], grid[1][row, middle]) for rows in crossed for row in rows]


def _gradient(f: Callable, x, y) -> list[np.ndarray]:
    sources = [tf.constant(x, tf.float32), tf.constant(y, tf.float32)]
    with tf.GradientTape() as tape:
        tape.watch(sources)
        z = f(*sources)
    return [part.numpy() for part in tape.gradient(z, sources)]


def _mark(ax: Axes, f: Callable, point: tuple, arrows: dict) -> None:
    dx, dy = (float(part) for part in _gradient(f, *point))
    size = np.hypot(dx, dy)
    ax.quiver(*point, dx / size, dy / size, color=ORANGE, scale=1.0, zorder=4, **{**arrows, "width": 0.01})
    ax.plot(*point, "o", color="black", ms=7, zorder=5)
    note = f"({point[0]:g}, {point[1]:g}): gradient ({dx:g}, {dy:g})"
    box = {"boxstyle": "round", "facecolor": "white", "edgecolor": ORANGE}
    place = {"textcoords": "offset points", "ha": "center", "va": "top", "zorder": 6}
    ax.annotate(note, point, (0, -14), fontsize=9, bbox=box, **place)


def draw_slope_by_direction(gradient: tuple[float, float], marked: dict[str, tuple] | None = None) -> Axes:
    """The directional derivative along the unit vector at each angle, from 0 to 360 degrees.

    Arguments:
        gradient: the two partial derivatives at one point, e.g. what a tape gave.
        marked: label → direction vector of any length, drawn as a point on the curve.

    Returns:
        The Axes of a new figure.
    """
    gx, gy = (float(part) for part in gradient)
    angle = np.linspace(0, 360, 361)
    _, ax = plt.subplots(figsize=(6.5, 4), layout="tight")
    ax.plot(angle, gx * np.cos(np.radians(angle)) + gy * np.sin(np.radians(angle)), color=BLUE, lw=2)
    ax.axhline(0, color=GREY, lw=0.8)
    for (label, (vx, vy)), marker in zip((marked or {}).items(), "os^Dv"):
        place = np.degrees(np.arctan2(vy, vx)) % 360
        height = (gx * vx + gy * vy) / np.hypot(vx, vy)
        ax.plot(place, height, marker, color=ORANGE, ms=8, ls="none", label=f"{label}: {height:.1f}", zorder=3)
        ax.legend(fontsize=9)
    ax.set(xlabel="angle of the direction (degrees)", ylabel="directional derivative", xticks=range(0, 361, 45))
    ax.grid(alpha=0.3)
    return ax
