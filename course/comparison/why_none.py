"""Where a result is None: what the trace shows of how that came about.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from course.text import one_line
from course.words.old_findings import SENTENCES

_INTEGER = re.compile(r"call (tensor|variable) u?int")
_NONE = SENTENCES["none"].partition(".")[0] + "."


def of_none(cases: Sequence[dict]) -> str:
    """A Korean sentence on what all of `cases`, whose values are None, have in common; empty where that is nothing.

    See `course.notebook.trace.Trace` for the events that this reads.
    """
    found = {_of_one(case.get("trace")) for case in cases}
    return f"{_NONE} {found.pop()}" if len(found) == 1 and "" not in found else ""


def _of_one(trace: object) -> str:
    events = [one_line(event) for event in trace if isinstance(event, str)] if isinstance(trace, list) else []
    calls = [event for event in events if event.startswith("call ")]
    gradients = {event for event in events if event.startswith("gradient ")}
    if not calls:
        return ""
    if all(call.endswith("without a tape") for call in calls):
        return "받은 함수를 부를 때 켜져 있는 테이프가 없었습니다."
    if all(_INTEGER.match(call) for call in calls):
        return "받은 함수에 정수 텐서를 넣었습니다. 정수로는 미분할 수 없습니다."
    if all(call.endswith("not recorded") for call in calls):
        late = any(event.startswith("watch ") for event in events[events.index(calls[-1]) :])
        return (
            "테이프에게 감시하라고 한 것이 받은 함수를 부른 뒤였습니다."
            if late
            else "테이프는 켜져 있었지만, 받은 함수에 넣은 값을 감시하지 않았습니다."
        )
    if not all(call.endswith(" recorded") for call in calls):
        return ""
    if not gradients:
        return "tape.gradient를 부르지 않았습니다."
    if "gradient slope of argument: None" in gradients:
        return "미분한 값을 다시 미분했지만, 그 값에서 소스까지 이어지는 기록이 없습니다."
    return _of_gradient(gradients.pop()) if len(gradients) == len(calls) == 1 else ""  # else one may be another's


def _of_gradient(event: str) -> str:
    event, _, gave = event.removeprefix("gradient ").partition(": ")
    target, _, source = event.partition(" of ")
    if (target, source) == ("argument", "result"):
        return "tape.gradient에 넘긴 대상과 소스의 순서가 바뀌었습니다."
    if (target, source) == ("result", "argument") and not gave:
        return "tape.gradient는 값을 주었습니다. 그 값을 돌려주는지(return) 보세요."
    if source == "other":
        return "tape.gradient에 넘긴 소스가 받은 함수에 넣은 그 값이 아닙니다."
    return ""
