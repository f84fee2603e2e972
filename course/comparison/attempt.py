"""Was an exercise left as it was handed out, or attempted in a way that leaves nothing to look at?

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import re

_STUB = "raise NotImplementedError"


def attempted(name: str, text: str, stub: str) -> str:
    """One Korean sentence on what keeps the student's code from being tried; empty where there is none.

    Arguments:
        name: the name that the exercise wants defined.
        text: the student's solution cell.
        stub: that cell as it was handed out.
    """
    if not _code(text) or _code(text) == _code(stub):
        return ""
    if not any(_defines(name, line[:200]) for line in _code(text)):
        return f"이 셀에서 {name}을(를) 정의하지 않았습니다. 함수나 변수의 이름을 요구한 그대로 썼는지 보세요."
    if any(line.startswith(_STUB) for line in _code(text)):
        return f"‘{_STUB}’ 줄이 남아 있어서 그 아래에 쓴 코드가 실행되지 않습니다. 그 줄을 지우세요."
    return ""


def _defines(name: str, line: str) -> bool:
    """Whether `line` begins a definition of `name`, or gives it a value."""
    return re.match(rf"(?:def|class) +{name}\b|{name}\b.*=", line) is not None


def _code(text: str) -> list[str]:
    """The lines that are neither empty nor comments."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]
