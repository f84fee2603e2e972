"""What a build has found out before, by a digest of all that it depends on, so that it is not found out again.

What answers left in test cells, which notebooks printed what they have stored, which tests withstood their mutants: one
file a unit, beside the answer key, and as private. Whoever deletes it loses time and nothing else.

This module may touch: that file.
"""

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from course.atomic import write
from course.judging.digests import digest, executor_digest
from course.judging.unit import Unit
from course.kernel.execution import CellState
from course.kernel.sandbox import Sandbox
from course.running.answer_runs import AnswerRun, answer_code, run_answers

_BUILDS_KEPT = 10
"""What so many builds had no use for is forgotten."""


class BuildCache:
    """The cache of one unit."""

    def __init__(self, path: Path | None = None) -> None:
        """Arguments: path: the file; None: nothing is kept beyond this process."""
        self._path = path
        self._known: dict[str, list] = _read(path) if path else {}  # digest → builds since its last use, data

    def get(self, key: str) -> Any:
        """What is known by this digest; None where nothing is."""
        if key in self._known:
            self._known[key][0] = 0
        return self._known.get(key, (0, None))[1]

    def put(self, key: str, data: Any) -> None:
        """Remember `data`, which JSON can hold."""
        self._known[key] = [0, data]

    def remembered(self, key: object, make: Callable[[], Any]) -> Any:
        """What `make` gave the last time that it depended on just this; else what it gives now, if that is not None."""
        name = digest(key)
        found = self.get(name)
        if found is None and (found := make()) is not None:
            self.put(name, found)
        return found

    def save(self) -> None:
        """Write the file, atomically."""
        if self._path is not None:
            kept = {name: [age + 1, data] for name, (age, data) in self._known.items() if age < _BUILDS_KEPT}
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(self._path, zlib.compress(json.dumps(kept).encode()))


def _read(path: Path) -> dict[str, list]:
    try:
        return dict(json.loads(zlib.decompress(path.read_bytes())))
    except (OSError, ValueError, TypeError, zlib.error):
        return {}


def cached_runs(unit: Unit, answers: list[tuple[str, str]], sandbox: Sandbox, cache: BuildCache) -> list[AnswerRun]:
    """`run_answers`, of those alone that the cache does not know."""
    code = {exercise: answer_code(unit, exercise) for exercise in {exercise for exercise, _ in answers}}
    held = {"limits": vars(sandbox.limits), "isolated": sandbox.isolated}
    names = [digest(["answer and card", *answer, code[answer[0]], held, executor_digest()]) for answer in answers]
    new = [(name, answer) for name, answer in zip(names, answers, strict=True) if cache.get(name) is None]
    runs = run_answers(unit, [answer for _, answer in new], sandbox) if new else []
    found = {name: run for (name, _), run in zip(new, runs, strict=True)}
    for name, run in found.items():
        if all(state == CellState.DONE for state in run.states.values()):  # others may be chance: a busy machine
            cache.put(name, vars(run))
    return [found[name] if name in found else AnswerRun(**cache.get(name)) for name in names]
