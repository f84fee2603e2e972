"""One sentence for each finding: Korean for students, English and Korean for instructors.

This module may touch: ``sentences.toml`` and ``errors.toml`` beside it, read-only.
"""

import re
import tomllib
from pathlib import Path

from course.facts.finding import Finding, Inputs, Kind, Slip, WhyNone
from course.text import one_line
from course.words.korean import with_particles

KO, EN = "ko", "en"
UNKNOWN = "?"
"""What is said in the place of a detail that is missing."""


def _read(name: str) -> dict:
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


TEXTS = _read("sentences.toml")
SENTENCES: dict[Kind, list[str]] = {kind: TEXTS["kinds"][kind] for kind in Kind}
_RETURNED_ERROR: list[str] = TEXTS["kinds"]["returned-error"]
_NAN_GRADIENT: list[str] = TEXTS["kinds"]["nan-gradient"]
_WHY_NONE: dict[WhyNone, list[str]] = {why: TEXTS["why_none"][why] for why in WhyNone}
_SLIPS: dict[str, list[str]] = {slip: TEXTS["slips"][slip] for slip in Slip}
_INPUTS: dict[Inputs, list[str]] = {
    kind: TEXTS["inputs"][kind] for kind in Inputs if kind not in (Inputs.SOME, Inputs.LATER)
}
_TRY: dict[Inputs, str] = {kind: TEXTS["try"][kind] for kind in _INPUTS}
_NONE, _ZERO, _NOT_AXES = TEXTS["none"]["none"], TEXTS["none"]["zero"], TEXTS["not_axes"]
"""The last: the one error of ours, ``NotAxes`` of `course.notebook.axes`, by the type that was returned."""
_FACTS: dict[str, str] = TEXTS["facts"]
_CALLS, _ERRORS, _NAMES = TEXTS["calls"], TEXTS["errors"], TEXTS["names"]
_TYPES = {"numpy": "NumPy", "tensor": "tf.Tensor", "variable": "tf.Variable", "ellipsis": "빈칸(...)"}
_PLACE = re.compile(r"\['([^']*)'\]|\[(\d+)\]")
_GRADIENT = "그래디언트"
_ENDED = (".", "!", "?", "…")
_MEANT = _read("errors.toml")
MEANINGS: list[tuple[re.Pattern, str]] = [(re.compile(part), said) for part, said in _MEANT["meanings"]]
_CALLED: list[tuple[re.Pattern, str]] = [(re.compile(part), said) for part, said in _MEANT["called"]]


def sentence(finding: Finding, language: str = KO) -> str:
    """`finding` in words that say what was seen and never what was expected."""
    which = language == EN
    text = _what(finding, which)
    if _is_error(finding):
        text = stopped(text)
        text = text if which else " ".join(filter(None, (text, line(finding), meaning(finding))))
    if finding.kind is Kind.SOLUTION_ERROR and len(finding.detail) > 4:
        text = f"{text} {TEXTS['syntax']['python'][which].format(one_line(finding.detail[4], 20))}"
    if not which and finding.kind is Kind.VALUE and (told := _FACTS.get(_PLACE.sub(r"\1", finding.where))):
        text = told
    elif finding.where:
        text = f"The result at {one_line(finding.where, 60)}: {text}" if which else f"{_place(finding.where)}: {text}"
    text = f"{text} {_when(finding.inputs, which)}".strip()
    return text if which else with_particles(text)


def brief(finding: Finding) -> str:
    """`finding` for students in fewer words: of an error whose meaning is known, not its message."""
    meant = meaning(finding) if _is_error(finding) else ""
    if not meant:
        return sentence(finding)
    name = Finding(finding.kind, finding.where, finding.detail[:1], finding.inputs)
    return with_particles(f"{stopped(_what(name, False))} {meant}")


def meaning(finding: Finding) -> str:
    """What an error means, for students; "" where that is not known."""
    own = one_line((*finding.detail[3:4], "")[0], 300)
    told = f"{one_line(': '.join(finding.detail[:2]), 500)}\n{own}"
    for pattern, said in MEANINGS if own or finding.kind is not Kind.ERROR else (*_CALLED, *MEANINGS):
        if found := pattern.search(told):
            for number, group in enumerate(found.groups(), 1):
                said = said.replace(f"{{{number}}}", group or "")
            return with_particles(said)
    return ""


def line(finding: Finding) -> str:
    """In which of the student's lines an error came about, for students; "" where that is not known."""
    number, text = (*map(one_line, finding.detail[2:4]), "", "")[:2]
    return _ERRORS["line" if number else "elsewhere"].format(number=number, text=text) if text else ""


def why(none: WhyNone) -> str:
    """How a None came about, for students."""
    return _WHY_NONE[none][0]


def stopped(text: str) -> str:
    """`text` with a full stop, where it ends without one."""
    return text if text.endswith(_ENDED) else f"{text}."


def to_try(finding: Finding) -> str:
    """For which kinds of input `finding` is so, as something to try; "" where it is so for all, or none is known."""
    return ", ".join(_TRY[kind] for kind in finding.inputs if kind in _TRY)


def _is_error(finding: Finding) -> bool:
    ours = finding.detail[:1] == ("NotAxes",)
    return finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR) and not ours


def _what(finding: Finding, which: bool) -> str:
    if finding.kind is Kind.ERROR and finding.detail[:1] == ("NotAxes",):
        returned = one_line((*finding.detail, UNKNOWN)[1], 60)
        return _NOT_AXES.get(returned, _NOT_AXES[""])[which].format(returned)
    if finding.why_none is not None:
        return f"{(_ZERO if finding.kind is Kind.VALUE else _NONE)[which]} {_WHY_NONE[finding.why_none][which]}"
    if finding.kind is Kind.SLIP:
        slip, *names = finding.detail or (Slip.UNUSED,)
        return _SLIPS.get(slip, SENTENCES[Kind.VALUE])[which].format(all=one_line(", ".join(names)))
    is_returned = finding.kind is Kind.NO_ERROR and finding.detail[1:2] == ("returned",)
    template = _RETURNED_ERROR if is_returned else SENTENCES[finding.kind]
    if finding.kind is Kind.NONE and finding.where:  # a part of what was returned, or of a prediction
        template = _NONE
    if finding.kind is Kind.NAN and _GRADIENT in finding.where:  # tests put the value before it: that one is right
        template = _NAN_GRADIENT
    told = (*_details(finding, which), UNKNOWN, UNKNOWN)  # another version may have noted less
    every = one_line(", ".join(finding.detail)) or TEXTS["none"]["nothing"][which]
    return template[which].format(*told, all=every, told=_calls(finding.detail, which))


def _calls(detail: tuple[str, ...], which: bool) -> str:
    """How often functions were called, and how often they should have been."""
    pairs = [one_line(each, 60).partition("/")[::2] for each in detail]
    if not all(due for _, due in pairs):  # as another version noted it
        return _CALLS["old"][which].format(times=one_line(", ".join(detail)))
    wrong = [(number, times, due) for number, (times, due) in enumerate(pairs, 1) if times != due]
    text = _CALLS["one" if len(pairs) == 1 else "several"][which]
    return " ".join(text.format(number=number, times=times, due=due) for number, times, due in wrong[:4])


def _place(where: str) -> str:
    """A place in a result as students call it: ``‘dydx’의 2번째 값``."""
    parts = [
        _NAMES.get(key) or f"‘{key}’" if key else f"{int(index) + 1}번째 값" for key, index in _PLACE.findall(where)
    ]
    return one_line("의 ".join(parts), 60) if parts and not _PLACE.sub("", where) else f"결과{one_line(where, 60)}"


def _details(finding: Finding, which: bool) -> list[str]:
    """The details as they are shown: an error as one, types as Python calls them."""
    if finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR):
        return [one_line(": ".join(filter(None, finding.detail[:2])))]
    if finding.kind in (Kind.TYPE, Kind.NOT_INTEGER):
        return [_type(finding.detail)]
    if finding.kind in (Kind.MULTIPLIED, Kind.DIVIDED):
        quantity, number, *_ = (*finding.detail, UNKNOWN, UNKNOWN)
        return [TEXTS["quantities"].get(quantity, (UNKNOWN, UNKNOWN))[which].format(one_line(number))]
    return list(map(one_line, finding.detail))


def _type(detail: tuple[str, ...]) -> str:
    """A type, as `course.comparison.mismatch` tells it, in the words of Python."""
    kind, name, *_ = (*detail, UNKNOWN, UNKNOWN)
    return one_line(name if kind == "object" else _TYPES.get(kind, kind), 60)


def _when(inputs: tuple[Inputs, ...], which: bool) -> str:
    """For which kinds of input alone it is so; "" where none of them tells the wrong cases from the right ones."""
    kinds = [_INPUTS[kind][which] for kind in inputs if kind in _INPUTS]
    if not kinds:
        return ""
    if Inputs.LATER in inputs:
        return TEXTS["later"]["later"][which]
    return f"It is so only for {', or for '.join(kinds)}." if which else f"{' 때, 또는 '.join(kinds)} 때만 그렇습니다."
