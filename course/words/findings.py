"""One sentence for each finding: Korean for students, English and Korean for instructors.

This module may touch: ``sentences.toml`` beside it, read-only.
"""

import tomllib
from pathlib import Path

from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.text import one_line

KO, EN = "ko", "en"
UNKNOWN = "?"
"""What is said in the place of a detail that is missing."""

TEXTS = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text(encoding="utf-8"))
SENTENCES: dict[Kind, list[str]] = {kind: TEXTS["kinds"][kind] for kind in Kind}
_WHY_NONE: dict[WhyNone, list[str]] = {why: TEXTS["why_none"][why] for why in WhyNone}
_INPUTS: dict[Inputs, list[str]] = {kind: TEXTS["inputs"][kind] for kind in Inputs}
_NONE, _NOT_AXES = TEXTS["none"]["none"], TEXTS["not_axes"]
"""The latter: the one error of ours, ``NotAxes`` of `course.notebook.axes`, by the type that was returned."""
_TYPES = {"numpy": "NumPy", "tensor": "tf.Tensor", "variable": "tf.Variable", "ellipsis": "..."}
KNOWN_ERRORS: list[list[str]] = TEXTS["known_errors"]


def sentence(finding: Finding, language: str = KO) -> str:
    """`finding` in words that say what was seen and never what was expected."""
    which = language == EN
    text = _what(finding, which)
    if finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR) and not which:
        told = ": ".join(finding.detail[:2])
        text = next((f"{text} {meaning}" for part, meaning in KNOWN_ERRORS if part in told), text)
    if finding.kind is Kind.SOLUTION_ERROR and len(finding.detail) > 2:
        text = f"{text} {TEXTS['syntax']['python'][which].format(one_line(finding.detail[2], 20))}"
    if finding.where:
        text = f"{'The result at ' if which else '결과'}{one_line(finding.where, 60)}: {text}"
    return f"{text} {_when(finding.inputs, which)}".strip()


def _what(finding: Finding, which: bool) -> str:
    if finding.kind is Kind.ERROR and finding.detail[:1] == ("NotAxes",):
        returned = one_line((*finding.detail, UNKNOWN)[1], 60)
        return _NOT_AXES.get(returned, _NOT_AXES[""])[which].format(returned)
    if finding.kind is Kind.NONE and finding.why_none is not None:
        return f"{_NONE[which]} {_WHY_NONE[finding.why_none][which]}"
    told = (*_details(finding, which), UNKNOWN, UNKNOWN)  # another version may have noted less
    return SENTENCES[finding.kind][which].format(*told, all=one_line(", ".join(finding.detail)))


def _details(finding: Finding, which: bool) -> list[str]:
    """The details as they are shown: an error as one, types as Python calls them."""
    if finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR):
        return [one_line(": ".join(finding.detail[:2]))]
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
    if not inputs:
        return ""
    if inputs[0] in (Inputs.SOME, Inputs.LATER):
        return _INPUTS[inputs[0]][which]
    kinds = [_INPUTS[kind][which] for kind in inputs]
    return f"It is so only for {', or for '.join(kinds)}." if which else f"{' 때, 또는 '.join(kinds)} 때만 그렇습니다."
