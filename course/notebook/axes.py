"""What a matplotlib Axes shows, as plain numbers and strings, for tests of plotting exercises, which show no pictures.

This module may touch: matplotlib's open figures and, for a while, its ``show``.
"""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import numpy as np


@contextlib.contextmanager
def nothing_shown() -> Iterator[None]:
    """While this holds, ``plt.show()`` closes all figures, as it does in a notebook, but shows none of them.

    Figures that are made meanwhile and left open are closed in the end.

    A test tries a plotting function many times: its pictures would bury the verdict.
    """
    plt = sys.modules.get("matplotlib.pyplot")
    before = plt.get_fignums() if plt else []
    try:
        with patch.object(plt, "show", lambda *args, **kwargs: plt.close("all")) if plt else contextlib.nullcontext():
            yield
    finally:
        if plt := sys.modules.get("matplotlib.pyplot"):
            for number in set(plt.get_fignums()) - set(before):
                plt.close(number)


class NotAxes(TypeError):
    """The student's function returned something else; the message is the name of its type."""


def axes_facts(axes: Any) -> dict:
    """Labelled lines (label → their x and y data), x label, and whether the Axes has a title and a legend of its own.

    A legend that was made before the lines is empty.

    Arguments:
        axes: what the student's function returned; anything but a matplotlib Axes raises NotAxes.
    """
    import matplotlib.pyplot as plt
    from matplotlib.axes import Axes
    from matplotlib.legend import Legend

    if not isinstance(axes, Axes):
        raise NotAxes(type(axes).__name__)
    labelled = [(str(line.get_label()), line) for line in Axes.get_lines(axes)]
    lines = [(label, line) for label, line in labelled if not label.startswith("_")]
    legend = Axes.get_legend(axes)
    facts = {
        "lines": {
            label: [list(map(float, np.ravel(data))) for data in (line.get_xdata(), line.get_ydata())]
            for label, line in sorted(dict(reversed(lines)).items())  # of one label the first
        },
        "labelled_lines": len(lines),
        "xlabel": str(Axes.get_xlabel(axes)),
        "has_title": bool(str(Axes.get_title(axes)).strip()),
        "has_legend": legend is not None,
        "legend_shows_lines": legend is not None and bool(Legend.get_texts(legend)),
    }
    plt.close(axes.figure)
    return facts
