"""What a student's code and its outputs look like on a feedback page: text, pictures, and nothing that acts.

Text is kept as text and escaped by the template; of HTML, SVG and JavaScript nothing is taken. Places on the grading
machine, lines of a test and the insides of libraries are left out.
"""

import functools
import itertools
import re
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup, escape
from nbformat import NotebookNode

from course.judging.unit import nbgrader_metadata

MAXIMUM_TEXT = 20_000
"""Characters of one output, and of one cell; a page is to be read."""
_CUT = "\n… (뒤는 줄였습니다.)"
_HIGHLIGHTED = 5_000  # a longer cell is shown without colours: they take longer than all the rest of a page
_LONGEST_COLOURED = 300  # nor one with such lines: what colours a string takes the square of its length
_LONGEST_LINE = 2_000  # what looks for places in a line takes the square of its length
_MOST_LINES = 1_500
_REPEATED = 3  # so often a line may stand one after the other
_BLANK_LINES = re.compile(r"\n{4,}")  # so does what highlights blank lines
_SHORTEST = 8  # shorter lines of a test, such as ")", are nobody's secret
_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
_CELL_FILE = re.compile(r"(?<!\S)\S*ipykernel_\d+/\d+\.py:(\d+)")
_FUNCTION_NODE = re.compile(r"\{\{function_node .*?\}\} ?")
_LIBRARY = re.compile(r"(?<![^\s'\"])[^\s'\"]*(?:site|dist)-packages(?:[^\s'\"]*/)?([^\s'\"/]*)")
_PATH = re.compile(r"(?<![\w.~/:…])/(?:[^\s/:'\"<>()\[\],]+/)+([^\s/:'\"<>()\[\],]*)")
_ROOTS = sorted(
    {str(Path(place)) for place in (sys.prefix, sys.base_prefix, sysconfig.get_path("purelib"), Path.home())} - {"/"},
    key=len,
    reverse=True,
)


@dataclass(frozen=True)
class Output:
    """One output: ``kind`` is ``text``, ``warning`` (stderr), ``error`` or ``picture`` (then ``text`` is base64)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Code:
    """A cell of the student: highlighted source, and outputs."""

    html: Markup
    outputs: tuple[Output, ...] = ()


def code_of(cell: NotebookNode, secrets: Sequence[str] = (), *, plain: bool = False) -> Code:
    """The source and the outputs of a code cell; see `secret_lines` for `secrets`.

    Arguments:
        plain: show the source without colours.
    """
    outputs = [shown for output in cell.get("outputs", []) for shown in _shown(output, secrets)]
    return Code(highlighted(cell.source, plain=plain), tuple(one for one, _ in itertools.groupby(outputs)))  # each once


def highlighted(source: str, *, plain: bool = False) -> Markup:
    """Python as HTML: escaped, and with a class for each kind of word where it is short and not to be `plain`."""
    if len(source) > MAXIMUM_TEXT:
        source = source[:MAXIMUM_TEXT] + _CUT
    source = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", source.expandtabs(4).replace("\r\n", "\n"))
    source = _BLANK_LINES.sub("\n\n\n", "\n".join(line.rstrip() for line in source.split("\n"))).strip("\n")
    is_long = len(source) > _HIGHLIGHTED or max(map(len, source.split("\n"))) > _LONGEST_COLOURED
    if plain or not source.strip() or is_long:
        return escape(source)
    return _coloured(source)


@functools.lru_cache(maxsize=1024)  # cells of ours stand on every page, and classmates write alike
def _coloured(source: str) -> Markup:
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    return Markup(highlight(source, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True)))


def secret_lines(cells: Iterable[NotebookNode]) -> tuple[str, ...]:
    """Lines of the test cells, which no output may quote; those that anybody would write are not among them."""
    tests, others = set(), set()
    for cell in cells:
        if nbgrader_metadata(cell).get("grade"):
            tests.update(line.strip() for line in cell.source.splitlines())
        else:
            others.update(line.strip() for line in cell.source[:MAXIMUM_TEXT].splitlines())
    return tuple(sorted(line for line in tests - others if len(line) >= _SHORTEST))


def cleaned(text: str, secrets: Sequence[str] = ()) -> str:
    """`text` without colours, control characters, places on this machine and lines of tests."""
    text = _ANSI.sub("", text).replace("\r\n", "\n")
    lines = text[: 4 * MAXIMUM_TEXT].split("\n")[:_MOST_LINES]
    lines = [_CONTROL.sub("", _cut(line.rsplit("\r", 1)[-1])) for line in lines]
    kept = [_without_places(line) for line in lines if not any(secret in line for secret in secrets)]
    hidden = len(kept) < len(lines)
    kept = _folded(kept)
    if hidden:
        kept.append("(테스트의 코드는 보이지 않게 했습니다.)")
    text = "\n".join(kept)
    return text if len(text) <= MAXIMUM_TEXT else text[:MAXIMUM_TEXT] + _CUT


def _folded(lines: list[str]) -> list[str]:
    """`lines` with what repeats told once: a loop prints the same, a library warns at every call."""
    told: list[str] = []
    for text, same in itertools.groupby(lines):
        count = sum(1 for _ in same)
        few = count <= _REPEATED or not text.strip()
        told += [text] * count if few else [text, f"(같은 줄이 {count - 1}번 더 있습니다.)"]
    return told


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"


def _without_places(line: str) -> str:
    if "/" not in line:
        return line
    line = _CELL_FILE.sub(r"셀의 \1번째 줄", _FUNCTION_NODE.sub("", line))
    for root in _ROOTS:
        line = line.replace(root + "/", "…/")
    line = _PATH.sub(r"…/\1", _LIBRARY.sub(r"…/\1", line))
    return re.sub(r"…/(?:[^\s/:'\"<>()\[\],]+/)+", "…/", line)


def _shown(output: NotebookNode, secrets: Sequence[str]) -> Iterable[Output]:
    kind = output.get("output_type")
    if kind == "stream":
        yield from _text("warning" if output.get("name") == "stderr" else "text", output.get("text"), secrets)
    elif kind == "error":
        yield from _text("error", _error(output), secrets)
    elif kind in ("display_data", "execute_result"):
        data = output.get("data", {})
        picture = data.get("image/png")
        if isinstance(picture, str) and _BASE64.fullmatch(picture):
            yield Output("picture", "".join(picture.split()))
        else:
            yield from _text("text", data.get("text/plain"), secrets)


def _text(kind: str, text: object, secrets: Sequence[str]) -> Iterable[Output]:
    text = cleaned(text, secrets).rstrip() if isinstance(text, str) else ""
    if text.strip():
        yield Output(kind, text)


def _error(output: NotebookNode) -> str:
    """The frames that lie in cells, and the message; what happened inside libraries helps no beginner."""
    frames = [_ANSI.sub("", str(frame)).strip("\n") for frame in output.get("traceback", [])]
    message = f"{output.get('ename', '')}: {output.get('evalue', '')}"
    cells = [frame for frame in frames if frame.lstrip().startswith("Cell ") and message not in frame]
    return "\n\n".join([*cells, message])
