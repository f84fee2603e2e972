"""Imports run one way, and the student's side runs where students are."""

import ast
import re
import sys
import tomllib
from functools import cache
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
ROOT = REPOSITORY / "course"
_PURE = ("facts", "observation", "comparison", "words")
_STUDENTS = (*_PURE, "notebook", "pictures", "likely", "text", "__init__")
ROOMS = {
    "__init__": "",
    "text": "",
    "html": "",
    "zone": "",
    "normalise": "",
    "facts": "",
    "observation": "",
    "comparison": "facts observation",
    "words": "facts observation text",
    "language": "words",
    "errors": "language",
    "atomic": "errors",
    "notebook": "comparison facts observation text words",
    "pictures": "notebook",
    "likely": "notebook",
    "kernel": "errors language observation text words",
    "judging": "atomic comparison errors facts kernel language observation text",
    "packaged": "__init__ judging",
    "running": "atomic comparison errors judging kernel observation",
    "gradebook": "atomic errors facts judging language text words",
    "feedback": "atomic facts gradebook html judging observation words zone",
    "grading": "atomic comparison errors facts feedback gradebook judging kernel language normalise observation "
    "packaged running text words zone",
    "exchange": "atomic errors facts gradebook grading judging language text words",
    "audit": "comparison errors grading judging kernel language running",
    "report": "atomic facts gradebook grading html judging text words zone",
    "handout": "__init__ atomic errors grading judging normalise packaged",
    "authoring": "atomic audit errors facts gradebook grading judging kernel language normalise running",
    "commands": "atomic audit authoring errors exchange facts gradebook grading handout judging kernel language "
    "normalise report running text words zone",
    "cli": "__init__ errors language text",
    "__main__": "cli",
}
"""Each room of the package, a folder or a module, and the rooms that it imports from: all of them stand above it.

What decides says nothing: it knows no words.
"""
POSIX_ONLY = {"fcntl", "resource", "pwd", "grp", "termios", "signal"}
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


def room_of(module: str) -> str:
    return module.partition("/")[0].removesuffix(".py")


@cache
def imported(module: str) -> set[str]:
    """The names of what a module of the package imports, at its top or later."""
    names: set[str] = set()
    for node in ast.walk(ast.parse((ROOT / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name.replace("course.__version__", "course.__init__") for name in names}


def modules_used(module: str) -> set[str]:
    """The modules of the package that `module` imports."""
    ours = {name.partition(".")[2] for name in imported(module) if name.startswith("course.")}
    return {name.replace(".", "/") + ".py" for name in ours} & set(MODULES)


def others(modules: list[str]) -> set[str]:
    """The packages of others that `modules` import."""
    tops = {name.partition(".")[0] for module in modules for name in imported(module)}
    return tops - set(sys.stdlib_module_names) - {"course", "__future__"}


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room):
    used = {room_of(other) for module in MODULES if room_of(module) == room for other in modules_used(module)} - {room}
    assert used == set(ROOMS[room].split())


def test_there_is_no_circle():
    names = list(ROOMS)
    assert {room_of(module) for module in MODULES} == set(names)
    for room, used in ROOMS.items():
        assert set(used.split()) <= set(names[: names.index(room)]), f"{room} uses a room that stands below it"
    TopologicalSorter({module: modules_used(module) for module in MODULES}).prepare()


@pytest.mark.parametrize("extra", [None, "instructor"])
def test_what_is_imported_is_declared(extra):
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared, modules = project["dependencies"], [name for name in MODULES if room_of(name) in _STUDENTS]
    if extra:
        optional = project["optional-dependencies"]
        declared, modules = [*declared, *optional[extra], *optional["cluster"]], MODULES
    names = {re.match(r"[\w-]+", requirement)[0].lower() for requirement in declared}
    called = packages_distributions()  # dateutil is of python-dateutil
    assert not [name for name in others(modules) if names.isdisjoint(map(str.lower, called.get(name, [name])))]


@pytest.mark.parametrize("module", [name for name in MODULES if room_of(name) in _STUDENTS])
def test_the_students_side_is_portable_and_alone(module):
    assert not imported(module) & POSIX_ONLY
    assert {room_of(other) for other in modules_used(module)} <= set(_STUDENTS)


@pytest.mark.parametrize("module", [name for name in MODULES if room_of(name) in _PURE])
def test_the_shared_form_needs_the_standard_library_alone(module):
    assert not others([module])


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_small_and_say_what_they_are(module):
    text = (ROOT / module).read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module opens with what it is for"
    assert len(text.splitlines()) <= 330
