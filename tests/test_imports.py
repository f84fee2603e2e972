"""Imports run one way, and the student's side runs where students are."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "course"
_PURE = ("facts", "observation", "comparison", "words")
ROOMS = {
    "facts": set(),
    "observation": set(),
    "comparison": {"facts", "observation"},
    "words": {"facts", "observation"},
    "notebook": {"facts", "words", "comparison", "observation"},
    "pictures": {"notebook"},
    "kernel": {"notebook", "words", "observation"},
    "judging": {"facts", "kernel", "comparison", "observation"},
    "running": {"judging", "kernel", "comparison", "observation"},
    "gradebook": {"facts", "judging", "words"},
    "feedback": {"facts", "judging", "gradebook", "words", "observation", "grading"},
    "exchange": {"facts", "gradebook", "judging", "words", "grading"},
    "grading": {"facts", "running", "judging", "gradebook", "feedback", "kernel", "words", "comparison", "observation"},
    "audit": {"grading", "running", "judging", "kernel", "comparison", "observation"},
    "report": {"facts", "grading", "gradebook", "exchange", "judging", "words"},
    "authoring": {"facts", "audit", "grading", "running", "judging", "kernel"},
    "commands": {
        "facts",
        "audit",
        "report",
        "authoring",
        "grading",
        "running",
        "feedback",
        "exchange",
        "gradebook",
        "judging",
        "kernel",
        "words",
    },
}
"""Each room of the package, and the rooms that it may import from. What decides says nothing: it knows no words."""
EXCEPTIONS = {
    ("grading/nbgrader_wiring.py", "authoring"),  # a student version is written in the authors' one form
    ("gradebook/class_grades.py", "grading"),  # the type of the course folder alone
    ("gradebook/roster.py", "exchange"),  # the type of a student in a class list alone
}
POSIX_ONLY = {"fcntl", "resource", "pwd", "grp", "termios", "signal"}
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("*/**/*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_one_way(module):
    side = module.partition("/")[0]
    others = {name.split(".")[1] for name in imported(ROOT / module) if name.startswith("course.")} & set(ROOMS)
    allowed = ROOMS[side] | {side} | {other for place, other in EXCEPTIONS if place == module}
    assert others <= allowed


@pytest.mark.parametrize(
    "module",
    [name for name in MODULES if name.split("/")[0] in (*_PURE, "notebook", "pictures")],
)
def test_the_students_side_is_portable(module):
    assert not imported(ROOT / module) & POSIX_ONLY


@pytest.mark.parametrize("module", [name for name in MODULES if name.split("/")[0] in _PURE])
def test_the_shared_form_needs_the_standard_library_alone(module):
    tops = {name.partition(".")[0] for name in imported(ROOT / module)}
    assert tops <= set(sys.stdlib_module_names) | {"course", "__future__"}


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_small_and_say_what_they_are(module):
    text = (ROOT / module).read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module opens with what it is for"
    assert len(text.splitlines()) <= 330
