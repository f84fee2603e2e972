"""What a notebook imports: ``from course import case, check, observe``.

Importing this package also imports TensorFlow without the log lines that its C++ side writes to stderr, so that no
student meets (or loses a point to) noise. Nothing of the instructor's side is imported from here; see
``docs/architecture.md`` for who may import whom.
"""

__all__ = [
    "__version__",
    "axes_facts",
    "case",
    "check",
    "misconceptions",
    "numbers_written",
    "observe",
    "progress",
    "seal",
]
__version__ = "0.1.0"

_PUBLIC = {
    "axes_facts": "course.notebook.axes",
    "case": "course.notebook.trial",
    "check": "course.notebook.check",
    "misconceptions": "course.notebook.known",
    "numbers_written": "course.notebook.work",
    "observe": "course.notebook.check",
    "progress": "course.notebook.progress",
    "seal": "course.notebook.encode",
}


def __getattr__(name: str):
    """Load the student's side on first use: the instructor's commands start without TensorFlow."""
    if name not in _PUBLIC:
        raise AttributeError(f"module 'course' has no attribute {name!r}")
    import importlib

    importlib.import_module("course.notebook.last_runs").listen()
    return getattr(importlib.import_module(_PUBLIC[name]), name)
