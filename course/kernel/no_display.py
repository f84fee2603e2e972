"""A matplotlib backend for grading: figures can be made and measured, and are closed instead of shown.

Drawing what nobody looks at took a third of the time of a submission. Chosen by ``MPLBACKEND`` in the grading kernel,
and in the place of every backend that opens windows, which a student may have and a grader has not.

This module may touch: matplotlib's open figures.
"""

import sys
from types import ModuleType

from matplotlib.backends.backend_agg import FigureCanvasAgg, FigureManagerBase
from matplotlib.backends.registry import BackendFilter, backend_registry

FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase


def show(*args: object, **kwargs: object) -> None:
    """Close all figures, as the notebook's own backend does once it has shown them."""
    import matplotlib.pyplot as plt

    plt.close("all")


def stand_in_for_windows() -> None:
    """Have matplotlib take this backend whenever one with windows is asked for, in whatever way."""
    load = backend_registry.load_backend_module
    in_notebooks = {"widget", "ipympl", "module://ipympl.backend_nbagg"}  # of a package that is not needed here
    windows = {name.lower() for name in backend_registry.list_builtin(BackendFilter.INTERACTIVE)}
    backend_registry.list_all()  # now, because it asks all installed packages for theirs
    backend_registry._backend_to_gui_framework |= dict.fromkeys(in_notebooks, "headless")

    def load_backend_module(name: str) -> ModuleType:
        return sys.modules[__name__] if name.lower() in windows | in_notebooks else load(name)

    backend_registry.load_backend_module = load_backend_module
