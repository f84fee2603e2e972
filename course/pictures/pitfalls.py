"""Pictures of unit 04: where the chain from the source to the target is cut, and the path of gradient descent.

This module may touch: the matplotlib figures that it creates itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

from course.notebook.quiet_tensorflow import tf

BLUE, RED, GREY = "#0072B2", "#D55E00", "#8a8a8a"


@dataclass(frozen=True)
class Node:
    """One value: its name in the circle, the words below it, its place, and whether the tape has recorded it."""

    name: str
    words: str = ""
    x: float = 0
    y: float = 0.0
    recorded: bool = False


@dataclass(frozen=True)
class Chain:
    """The values of one small program, the steps between them, and the span of its ``with`` block."""

    title: str
    nodes: tuple[Node, ...]
    steps: tuple[tuple[int, int], ...] = ((0, 1), (1, 2))
    cut: tuple[int, ...] = (0,)
    tape: tuple[float, float] = (1.3, 4.7)
    result: str = "= None"
    note: str = "with tape"


_X, _Z = Node("x", "Variable (watched)", recorded=True), Node("z", "recorded", 4, recorded=True)
_LATE, _LOST_Y, _LOST_Z = (3.3, 4.7), Node("y", "", 2), Node("z", "", 4)
CHAINS = {
    "recorded": Chain(
        "recorded: nothing is cut", (_X, Node("y", "recorded", 2, recorded=True), _Z), cut=(), result="= a number"
    ),
    "not watched": Chain("not watched", (Node("x", "constant, or\ntrainable=False"), _LOST_Y, _LOST_Z)),
    "computed outside": Chain(
        "computed outside the tape",
        (Node("x", "Variable"), Node("y", "before\nthe with block", 2), _LOST_Z),
        tape=_LATE,
    ),
    "numpy": Chain("NumPy in the middle", (_X, Node("y", "a NumPy value", 2), _LOST_Z)),
    "overwritten": Chain(
        "overwritten by a tensor",
        (Node("x", "the Variable"), Node("x", "tensor x + 1", 2), _LOST_Z),
        cut=(1,),
        tape=_LATE,
    ),
    "assigned": Chain("assigned to a Variable", (_X, Node("Σ", "Variable total,\nassign_add", 2, recorded=True), _Z)),
    "integer": Chain("integer dtype", (Node("x", "int32"), Node("y", "int32", 2), _LOST_Z)),
    "unconnected": Chain(
        "unconnected", (Node("x", y=0.45), replace(_X, name="w", y=-0.45), _Z), steps=((1, 2), (0, 2)), cut=(1,)
    ),
    "spent tape": Chain(
        "spent tape (second call)",
        (Node("x", "Variable"), Node("y", "forgotten", 2), Node("z", "forgotten", 4)),
        cut=(0, 1),
        result="RuntimeError",
        note="record erased",
    ),
}
"""What `draw_chains` can draw: the name of a cause → its chain."""


def draw_chains(*causes: str) -> Figure:
    """One row for each cause: which values the tape has recorded, and where the way back to the source is cut.

    Arguments:
        causes: keys of `CHAINS`, e.g. ``"not watched"``.

    Returns:
        The new figure.
    """
    fig, rows = plt.subplots(len(causes), 1, figsize=(7.2, 1.75 * len(causes)), squeeze=False)
    for ax, cause in zip(rows[:, 0], causes, strict=True):
        _draw_chain(ax, CHAINS[cause])
    fig.tight_layout()
    return fig


def _draw_chain(ax: Axes, chain: Chain) -> None:
    left, right = chain.tape
    style = {"boxstyle": "round,pad=0.05", "fc": "#f3f3f3", "ec": GREY, "lw": 1}
    ax.add_patch(FancyBboxPatch((left, -0.74), right - left, 1.5, **style))
    ax.text(right - 0.02, 0.6, chain.note, ha="right", va="center", fontsize=8.5, color="#444444")
    for index, (start, end) in enumerate(chain.steps):
        _draw_step(ax, chain.nodes[start], chain.nodes[end], cut=index in chain.cut)
    for node in chain.nodes:
        _draw_node(ax, node)
    ax.text(5.95, 0, f"gradient(z, x)\n{chain.result}", ha="center", va="center", fontsize=10, family="monospace")
    ax.set(xlim=(-0.9, 7.0), ylim=(-0.95, 0.95))
    ax.set_title(chain.title, loc="left", fontsize=10.5, fontweight="bold", pad=3)
    ax.axis("off")


def _draw_node(ax: Axes, node: Node) -> None:
    face, edge, line, text = (BLUE, BLUE, "-", "white") if node.recorded else ("white", "#555555", "--", "black")
    ax.add_patch(Circle((node.x, node.y), 0.27, fc=face, ec=edge, ls=line, lw=1.4, zorder=3))
    ax.text(node.x, node.y, node.name, ha="center", va="center", color=text, fontsize=11, style="italic", zorder=4)
    ax.text(node.x, node.y - 0.33, node.words, ha="center", va="top", fontsize=8, linespacing=1.1, zorder=4)


def _draw_step(ax: Axes, start: Node, end: Node, *, cut: bool) -> None:
    color, line = (RED, "--") if cut else ("#333333", "-")
    style = {"arrowstyle": "->", "lw": 1.6, "color": color, "ls": line, "shrinkA": 15, "shrinkB": 15}
    ax.annotate("", xy=(end.x, end.y), xytext=(start.x, start.y), arrowprops=style, zorder=2)
    if cut:
        middle = (start.x + end.x) / 2, (start.y + end.y) / 2
        ax.plot(*middle, marker="x", color=RED, markersize=13, markeredgewidth=3.2, zorder=5)


def draw_descent(loss: Callable, paths: Mapping[str, Sequence[float]], low: float, high: float) -> Figure:
    """The curve of `loss` between `low` and `high`, one panel for each path that gradient descent took on it.

    Arguments:
        loss: a function of TensorFlow operations, applied element by element.
        paths: title of the panel → the points w₀, w₁, … in the order of the steps.
        low, high: the ends of the w axis.

    Returns:
        The new figure.
    """
    fig, axes = plt.subplots(1, len(paths), figsize=(4.2 * len(paths), 3.6), sharey=True, squeeze=False)
    grid = tf.constant(np.linspace(low, high, 200), tf.float32)
    for ax, (title, points) in zip(axes[0], paths.items(), strict=True):
        ax.plot(grid, loss(grid), color=BLUE, lw=2)
        _draw_path(ax, np.asarray(points, float), np.asarray(loss(tf.constant(points, tf.float32))))
        ax.set(xlabel="w", title=title)
    axes[0, 0].set_ylabel("loss(w)")
    fig.tight_layout()
    return fig


def _draw_path(ax: Axes, x: np.ndarray, y: np.ndarray) -> None:
    ax.plot(x, y, "o", color=RED, markersize=5, zorder=3)
    arrow = {"arrowstyle": "->", "color": RED, "lw": 1.1, "shrinkA": 3, "shrinkB": 3}
    for start, end in pairwise(zip(x, y)):
        ax.annotate("", xy=end, xytext=start, arrowprops=arrow)
    ax.annotate("start", (x[0], y[0]), textcoords="offset points", xytext=(8, 4), fontsize=9)
