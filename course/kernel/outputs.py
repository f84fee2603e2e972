"""The outputs of one cell, reduced to what is bounded and safe to show in an instructor's browser.

Kept: text, PNG pictures, errors as text, and the published observations. HTML, SVG and JavaScript that a student's code
displayed are left out: formgrader shows outputs in a page that may change grades.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from nbformat import NotebookNode, from_dict

from course.observation.form import MAXIMUM_BYTES, METADATA_KEY
from course.text import encodable, one_line
from course.words.kernel import CUT

_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_MOST_POINTS = 30_000_000  # of one picture: a small file can unfold to one that fills a browser's memory
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
PICTURE_CHARACTERS, PICTURE_POINTS = 8_000_000, 100_000_000
"""Of all pictures of a notebook together: in base64, and unfolded."""
OBSERVATION_BYTES = 20_000_000
"""Of all observations of a notebook together, as JSON and in memory."""
_BYTES_OF = {"{": 200, "[": 80, ",": 20, '"': 15}  # what a sign of JSON may stand for in memory: a dict, a list, …
_DEEPEST = 60  # what is written down of a result ends at a depth of six, with a few levels for each
_MOST_OBSERVATIONS = 2
"""Of one cell: the second one already is one too many."""
_MAXIMUM_OUTPUTS = 200
_OUTPUT_CHARACTERS = 100
"""So much of the text of its cell and notebook every output takes, whatever it holds."""


@dataclass
class Budget:
    """How many characters of text, of pictures and of observations, and points of pictures, may still be kept."""

    text: int
    pictures: int
    observations: int = 0
    points: int = PICTURE_POINTS
    whole: Budget | None = None

    def of_a_cell(self, text: int) -> Budget:
        """The budget of one cell: part of this one."""
        return Budget(min(text, self.text), self.pictures, self.observations, self.points, self)

    def take(self, what: str, count: int) -> None:
        """Take `count` off one of them, here and of the whole notebook's."""
        setattr(self, what, getattr(self, what) - count)
        if self.whole is not None:
            self.whole.take(what, count)

    def spend(self, what: str, count: int) -> bool:
        """Whether `count` more fit; they are taken off if so."""
        fit = count <= getattr(self, what)
        if fit:
            self.take(what, count)
        return fit


class OutputCollector:
    """Turns the messages of one cell into its outputs."""

    def __init__(self, budget: Budget) -> None:
        self._outputs: list[NotebookNode] = []
        self._observations: list[NotebookNode] = []
        self._past_python = {"stdout": b"", "stderr": b""}
        self._budget = budget
        self._clear = False

    @property
    def outputs(self) -> list[NotebookNode]:
        """What is kept: outputs in order, what was written past Python, and observations, which nothing pushes out."""
        written = [(name, text.decode("utf-8", "replace")) for name, text in self._past_python.items() if text]
        streams = (from_dict({"output_type": "stream", "name": name, "text": text}) for name, text in written)
        return [*self._outputs, *streams, *self._observations]

    def add(self, kind: object, content: object) -> None:
        """Take one message of the kernel; what is no output, or is malformed, is ignored."""
        if kind == "clear_output" and isinstance(content, dict):
            self._clear = bool(content.get("wait"))
            if not self._clear:
                self._forget_outputs()
        elif (output := self._taken(self._output, kind, content)) and self._has_room(output):
            if self._clear:
                self._forget_outputs()
                self._clear = False
            self._outputs.append(output)

    def _forget_outputs(self) -> None:
        self._budget.take("text", -_OUTPUT_CHARACTERS * len(self._outputs))
        self._outputs.clear()

    def _has_room(self, output: NotebookNode) -> bool:
        """Whether `output` is kept; where there is no room left, pictures are, and one error, which says why."""
        is_first_error = output.output_type == "error" and all(one.output_type != "error" for one in self._outputs)
        fits = self._budget.text > 0 or is_first_error or "image/png" in output.get("data", {})
        if fits := fits and len(self._outputs) < _MAXIMUM_OUTPUTS + is_first_error:
            self._budget.take("text", _OUTPUT_CHARACTERS)
        return fits

    def add_past_python(self, name: str, text: bytes) -> None:
        """Take what was written to the descriptor of ``stdout`` or ``stderr``; before or after what, nobody knows."""
        kept = text[: max(self._budget.text, 0)]
        self._budget.take("text", len(kept))
        self._past_python[name] += kept

    def add_observation(self, content: object) -> None:
        """Take what came through the pipe of the observations."""
        if len(self._observations) < _MOST_OBSERVATIONS and (output := self._taken(self._observation, content)):
            self._observations.append(output)

    def _taken(self, take: Callable, *message: object) -> NotebookNode | None:
        try:
            return take(*message)
        except (TypeError, ValueError, LookupError, AttributeError, RecursionError):
            return None

    def add_error(self, name: str, message: str, instead_of: str = "") -> None:
        """An error of ours at the end, in the form of a cell's error.

        Arguments:
            instead_of: the error that the cell ended with by our doing; its traceback is kept, but for its last line.
        """
        error = {"output_type": "error", "ename": name, "evalue": message, "traceback": [f"{name}: {message}"]}
        if self._outputs and self._outputs[-1].get("ename") == instead_of:
            error["traceback"] = [*self._outputs.pop().traceback[:-1], *error["traceback"]]
        self._outputs.append(from_dict(error))

    def _output(self, kind: object, content: dict) -> NotebookNode | None:
        output = self._reduced(kind, content)
        return output and from_dict(output)

    def _reduced(self, kind: object, content: dict) -> dict | None:
        if kind == "stream":
            return self._stream(content)
        if kind in ("display_data", "execute_result"):
            return self._display(content)
        if kind == "error":
            lines = [cut for line in list(content.get("traceback") or [])[:50] if (cut := self._cut(str(line)))]
            name, value = one_line(str(content.get("ename")), 100), one_line(str(content.get("evalue")), 2000)
            self._budget.take("text", len(name) + len(value))
            return {"output_type": "error", "ename": name, "evalue": value, "traceback": lines}
        return None

    def _stream(self, content: dict) -> dict | None:
        name = "stderr" if content.get("name") == "stderr" else "stdout"
        text = self._cut(str(content.get("text", "")))
        if not text:
            return None
        last = self._outputs[-1] if self._outputs and not self._clear else None
        if last is not None and last.output_type == "stream" and last.name == name:
            last.text += text
            return None
        return {"output_type": "stream", "name": name, "text": text}

    def _display(self, content: dict) -> dict | None:
        data = content.get("data") if isinstance(content.get("data"), dict) else {}
        shown = {}
        if isinstance(data.get("text/plain"), str):
            shown["text/plain"] = self._cut(data["text/plain"])
        picture = data.get("image/png")
        points = _points(picture) if isinstance(picture, str) else 0
        if 0 < points <= min(_MOST_POINTS, self._budget.points):
            if self._budget.spend("pictures", len(picture) + _OUTPUT_CHARACTERS):
                self._budget.take("points", points)
                shown["image/png"] = picture
        return {"output_type": "display_data", "data": shown, "metadata": {}}

    def _observation(self, content: dict) -> NotebookNode:
        """An observation; in place of one that is too large a mark, which no judge takes for one."""
        observed = content["metadata"][METADATA_KEY]
        text = json.dumps(observed)
        size, memory = len(text), sum(count * text.count(sign) for sign, count in _BYTES_OF.items())
        flat = _depth(observed) <= _DEEPEST
        kept = size <= MAXIMUM_BYTES and flat and self._budget.spend("observations", max(size, memory))
        output = from_dict(self._display(content))
        # plain: nodes, of which assigning it would make it, take thrice as much
        dict.__setitem__(output.metadata, METADATA_KEY, observed if kept else "too large")
        return output

    def _cut(self, text: str) -> str:
        if self._budget.text <= 0:
            return ""
        if len(text) > self._budget.text:
            text = text[: self._budget.text] + CUT
        self._budget.take("text", len(text))
        return encodable(text)


def _depth(value: object) -> int:
    """How deep lists and dicts in `value` are nested; counted without recursion, which has an end of its own."""
    depth, level = 0, [value]
    while level:
        depth += 1
        level = [
            inner
            for outer in level
            if isinstance(outer, (list, dict))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (list, dict))
        ]
    return depth


def _points(text: str) -> int:
    """How many points the PNG picture in the base64 `text` has; 0 where it is none."""
    if not _BASE64.fullmatch(text):
        return 0
    try:
        head = base64.b64decode("".join(text[:100].split())[:44])
    except binascii.Error:
        return 0
    width, height = (int.from_bytes(head[start : start + 4], "big") for start in (16, 20))
    return width * height if head.startswith(_PNG) else 0
