"""The outputs of one cell, reduced to what is bounded and safe to show in an instructor's browser.

Kept: text, PNG pictures, errors as text, and the published observations. HTML, SVG and JavaScript that a student's code
displayed are left out: formgrader shows outputs in a page that may change grades.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import json
import re

from nbformat import NotebookNode, from_dict

from course.plain.observation import MAXIMUM_BYTES, METADATA_KEY

_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
_MAXIMUM_PICTURE = 1_500_000
_CUT = "\n… (출력이 너무 길어 여기까지만 남겼습니다.)\n"
_MAXIMUM_OUTPUTS = 200


class OutputCollector:
    """Turns the messages of one cell into its outputs."""

    def __init__(self, maximum_bytes: int) -> None:
        self.outputs: list[NotebookNode] = []
        self._left = maximum_bytes
        self._clear = False

    def add(self, kind: str, content: dict) -> None:
        """Take one message of the kernel; kinds that are no output are ignored."""
        if kind == "clear_output":
            self._clear = bool(content.get("wait"))
            if not self._clear:
                self.outputs.clear()
            return
        output = self._output(kind, content) if isinstance(content, dict) else None
        if output is None or len(self.outputs) >= _MAXIMUM_OUTPUTS:
            return
        if self._clear:
            self.outputs.clear()
            self._clear = False
        self.outputs.append(from_dict(output))

    def add_error(self, name: str, message: str) -> None:
        """An error of ours at the end, in the form of a cell's error."""
        self.outputs.append(
            from_dict({"output_type": "error", "ename": name, "evalue": message, "traceback": [f"{name}: {message}"]})
        )

    def _output(self, kind: str, content: dict) -> dict | None:
        if kind == "stream":
            return self._stream(content)
        if kind in ("display_data", "execute_result"):
            return self._display(content)
        if kind == "error":
            lines = [self._cut(str(line)) for line in list(content.get("traceback") or [])[:50]]
            name, value = str(content.get("ename"))[:200], str(content.get("evalue"))[:2000]
            return {"output_type": "error", "ename": name, "evalue": value, "traceback": lines}
        return None

    def _stream(self, content: dict) -> dict | None:
        name = "stderr" if content.get("name") == "stderr" else "stdout"
        text = self._cut(str(content.get("text", "")))
        if not text:
            return None
        last = self.outputs[-1] if self.outputs and not self._clear else None
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
        if isinstance(picture, str) and len(picture) <= _MAXIMUM_PICTURE and _BASE64.fullmatch(picture):
            shown["image/png"] = picture
        return {"output_type": "display_data", "data": shown, "metadata": _observation(content)}

    def _cut(self, text: str) -> str:
        if self._left <= 0:
            return ""
        if len(text) > self._left:
            text = text[: self._left] + _CUT
        self._left -= len(text)
        return text


def _observation(content: dict) -> dict:
    """The published observation alone; a huge one is replaced by a mark, which no judge takes for one."""
    metadata = content.get("metadata")
    if not isinstance(metadata, dict) or METADATA_KEY not in metadata:
        return {}
    observation = metadata[METADATA_KEY]
    return {METADATA_KEY: observation if len(json.dumps(observation)) <= MAXIMUM_BYTES else "too large"}
