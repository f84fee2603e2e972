"""What each layer of a grade depends on, as digests: only what depends on a change is done again.

An observation depends on the cells that were run and on the code that runs them; a verdict and a diagnosis on the
observation, the answer key and the code that compares; words on nothing that is stored.

This module may touch: the files of this package, read-only.
"""

import ast
import functools
import hashlib
import importlib.metadata
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from course.judging.unit import nbgrader_metadata
from course.kernel.sandbox import Sandbox

_PACKAGE = Path(__file__).resolve().parent.parent
_EXECUTES = ("observation", "notebook", "kernel")
_COMPUTES = ("tensorflow", "keras", "numpy")
_DECIDES = ("facts", "observation", "comparison", "judging")
_FOR_THE_CARD = frozenset({"expect", "likely", "label", "calls", "sealed"})
_UNOBSERVED = {"check": _FOR_THE_CARD, "case": _FOR_THE_CARD | {"tolerance", "numbers"}}
"""Options of a test that change nothing of what it observes: the card's, and those that the key tells the judge."""


@functools.cache
def code_digest(*rooms: str) -> str:
    """A digest of the code in `rooms` of this package."""
    found = hashlib.sha256()
    for room in rooms:
        for path in sorted((_PACKAGE / room).rglob("*.py")):
            found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


@functools.cache
def executor_digest() -> str:
    """A digest of what an observation depends on besides the cells: the code that runs them, TensorFlow's version."""
    return digest(
        [code_digest(*_EXECUTES), sys.version_info[:2], *(importlib.metadata.version(name) for name in _COMPUTES)]
    )


def judge_digest() -> str:
    """A digest of the code that a verdict and a diagnosis depend on, besides the observation."""
    return code_digest(*_DECIDES)


def execution_digest(cells: Iterable[NotebookNode], sandbox: Sandbox) -> str:
    """What the observation of these cells depends on: their code and order, its bounds, the code that runs them."""
    code = [
        (cell.id, observing(cell.source) if nbgrader_metadata(cell).get("grade") else cell.source)
        for cell in cells
        if cell.cell_type == "code"
    ]
    return digest([code, vars(sandbox.limits), sandbox.isolated, executor_digest()])


def digest(data: object) -> str:
    """SHA-256 of `data` as JSON."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


@functools.lru_cache(maxsize=512)
def observing(test: str) -> str:
    """The code of a test cell of ours without what changes nothing of what it observes."""
    try:
        tree = ast.parse(test)
    except SyntaxError:  # a magic command of IPython
        return test
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            dropped = _UNOBSERVED.get(getattr(call.func, "id", ""), ())
            call.keywords = [option for option in call.keywords if option.arg not in dropped]
    return ast.unparse(tree)
