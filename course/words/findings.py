"""One sentence for each finding: Korean for students, English and Korean for instructors.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from course.facts.finding import Finding, Inputs, Kind, WhyNone
from course.text import one_line

KO, EN = "ko", "en"
UNKNOWN = "?"
"""What is said in the place of a detail that is missing."""

SENTENCES: dict[Kind, tuple[str, str]] = {
    Kind.UNTRIED: ("아직 시도하지 않았습니다.", "It was not attempted."),
    Kind.NONE: (
        "값이 있어야 할 자리에 None이 있습니다. 테이프가 소스를 감시했는지, 계산이 도중에 끊기지 않았는지 보세요.",
        "There is None where a value is due.",
    ),
    Kind.ERROR: ("실행하다가 오류가 났습니다: {0}", "It ended with an error: {0}"),
    Kind.NO_ERROR: (
        "{0} 오류가 나야 하는 입력인데 값을 돌려주었습니다.",
        "It returned a value for an input for which {0} is due.",
    ),
    Kind.OTHER_ERROR: ("다른 종류의 오류가 났습니다: {0} ≠ {1}", "It raised another error: {0} ≠ {1}"),
    Kind.TYPE: ("결과의 종류가 다릅니다. {0}을(를) 돌려주었습니다.", "The result is of another kind: {0}."),
    Kind.NOT_INTEGER: (
        "파이썬 정수(int)가 아닙니다. {0}을(를) 돌려주었습니다.",
        "The result is no Python integer (int) but {0}.",
    ),
    Kind.DTYPE: ("자료형(dtype)이 다릅니다: {0}", "The dtype is another: {0}"),
    Kind.SHAPE: ("형상(shape)이 다릅니다: {0}", "The shape is another: {0}"),
    Kind.TRANSPOSED: (
        "값은 맞지만 행과 열이 서로 바뀌었습니다.",
        "The values are right, but rows and columns are swapped.",
    ),
    Kind.SUMMED: (
        "원소마다 따로 있어야 할 값을 모두 더했습니다. 결과의 형상(shape): {0}",
        "Values that should stand apart are added up. Shape of the result: {0}",
    ),
    Kind.AVERAGED: (
        "원소마다 따로 있어야 할 값의 평균을 냈습니다. 결과의 형상(shape): {0}",
        "Values that should stand apart are averaged. Shape of the result: {0}",
    ),
    Kind.LENGTH: ("원소의 개수가 다릅니다: {0}개", "The number of elements is another: {0}"),
    Kind.KEYS: ("딕셔너리의 키가 다릅니다: {all}", "The keys of the dictionary are others: {all}"),
    Kind.ORDER: ("값은 모두 있는데 순서가 서로 바뀌었습니다.", "All values are there, in another order."),
    Kind.SIGN: ("크기는 맞는데 부호가 반대입니다.", "The size is right, the sign is wrong."),
    Kind.NAN: ("값이 NaN입니다.", "The value is NaN."),
    Kind.FACTOR: (
        "값이 모두 올바른 값과 같은 배수만큼 다릅니다. 곱하거나 나눌 것을 빠뜨렸는지 보세요.",
        "All values are wrong by one and the same factor.",
    ),
    Kind.IMPRECISE: (
        "값이 올바른 값에 가깝지만 충분히 정확하지 않습니다. 근삿값이나 낮은 정밀도로 계산한 곳이 있는지 보세요.",
        "The value is near the right one, but not precise enough.",
    ),
    Kind.VALUE: ("값이 다릅니다.", "The value is another."),
    Kind.CALLS: (
        "받은 함수는 한 번 호출할 때마다 정해진 횟수만 불러야 합니다. 부른 횟수: {all}",
        "A function that was handed over is called another number of times: {all}",
    ),
    Kind.ARGUMENT_CHANGED: (
        "받은 인자를 바꾸었습니다. {0}번째 인자(리스트, 딕셔너리, 변수)가 호출 뒤에 다릅니다.",
        "It changed its argument number {0}.",
    ),
    Kind.ARGUMENT_VALUE: (
        "{0}번째 인자의 값이 호출 뒤에 올바른 값과 다릅니다.",
        "Its argument number {0} has another value after the call.",
    ),
    Kind.NOT_SAME_OBJECT: (
        "값은 맞지만 받은 변수와 다른 객체를 돌려주었습니다.",
        "The value is right, but it is not the variable that was handed over.",
    ),
    Kind.ARGUMENT_RETURNED: (
        "새 결과가 아니라 받은 변수를 그대로 돌려주었습니다.",
        "It returned the variable that was handed over instead of a new result.",
    ),
    Kind.WATCHED: (
        "함수가 실행되는 동안 테이프가 기록한 인자가 요구와 다릅니다.",
        "While the function ran, the tape recorded other arguments.",
    ),
    Kind.MALFORMED: ("결과를 읽을 수 없습니다.", "The result cannot be read."),
    Kind.SOLUTION_ERROR: (
        "답 셀이 오류로 끝나서 결과가 없습니다: {0}",
        "The solution cell ended with an error, so there is no result: {0}",
    ),
    Kind.NOT_DEFINED: (
        "이 셀에서 {0}을(를) 정의하지 않았습니다. 함수나 변수의 이름을 요구한 그대로 썼는지 보세요.",
        "The cell does not define {0}.",
    ),
    Kind.STUB_LEFT: (
        "‘{0}’ 줄이 남아 있어서 그 아래에 쓴 코드가 실행되지 않습니다. 그 줄을 지우세요.",
        "The line “{0}” is left, so that the code below it does not run.",
    ),
    Kind.TIMEOUT: (
        "제한 시간 안에 끝나지 않았습니다. 끝나지 않는 반복문이 있는지 보세요.",
        "It did not end within the time allowed.",
    ),
    Kind.DIED: (
        "이 셀에서 커널이 종료되어 결과가 없습니다. exit를 부르거나 메모리를 너무 많이 쓰는지 보세요.",
        "The kernel ended in this cell, so there is no result.",
    ),
    Kind.NOT_RUN: (
        "앞에서 커널이 종료되어 이 셀은 실행되지 못했습니다.",
        "The kernel had ended before this cell, which did not run.",
    ),
    Kind.SILENT: ("결과가 관찰되지 않았습니다.", "No result was observed."),
    Kind.TWICE: ("이 셀에서 관찰 기록이 두 번 이상 나왔습니다.", "The cell published more than one observation."),
    Kind.FORM: ("관찰 기록의 모양이 올바르지 않습니다.", "The observation is malformed."),
    Kind.COUNT: ("관찰 기록의 개수가 맞지 않습니다.", "The observation has another number of cases."),
}
_NONE = ("값이 있어야 할 자리에 None이 있습니다.", "There is None where a value is due.")
_WHY_NONE: dict[WhyNone, tuple[str, str]] = {
    WhyNone.NO_TAPE: (
        "받은 함수를 부를 때 켜져 있는 테이프가 없었습니다.",
        "No tape was open when the function was called.",
    ),
    WhyNone.INTEGER: (
        "받은 함수에 정수 텐서를 넣었습니다. 정수로는 미분할 수 없습니다.",
        "The function was called with integers, which have no gradient.",
    ),
    WhyNone.WATCHED_LATE: (
        "테이프에게 감시하라고 한 것이 받은 함수를 부른 뒤였습니다.",
        "The tape was told to watch after the function had been called.",
    ),
    WhyNone.NOT_WATCHED: (
        "테이프는 켜져 있었지만, 받은 함수에 넣은 값을 감시하지 않았습니다.",
        "A tape was open, but did not watch what the function was called with.",
    ),
    WhyNone.NO_GRADIENT: ("tape.gradient를 부르지 않았습니다.", "tape.gradient was not called."),
    WhyNone.SECOND_ORDER: (
        "미분한 값을 다시 미분했지만, 그 값에서 소스까지 이어지는 기록이 없습니다.",
        "A derivative was differentiated again, but no record leads from it to the source.",
    ),
    WhyNone.SWAPPED: (
        "tape.gradient에 넘긴 대상과 소스의 순서가 바뀌었습니다.",
        "Target and source of tape.gradient are swapped.",
    ),
    WhyNone.NOT_RETURNED: (
        "tape.gradient는 값을 주었습니다. 그 값을 돌려주는지(return) 보세요.",
        "tape.gradient gave a value, which was not returned.",
    ),
    WhyNone.OTHER_SOURCE: (
        "tape.gradient에 넘긴 소스가 받은 함수에 넣은 그 값이 아닙니다.",
        "The source given to tape.gradient is not what the function was called with.",
    ),
}
_INPUTS: dict[Inputs, tuple[str, str]] = {
    Inputs.INT: ("파이썬 정수를 받았을", "Python integers"),
    Inputs.INT_VARIABLE: ("정수(int32) 변수를 받았을", "integer (int32) variables"),
    Inputs.INTEGER: ("정수(int)나 NumPy 정수를 받았을", "integers (int) or NumPy integers"),
    Inputs.FLOAT: ("파이썬 실수를 받았을", "Python floats"),
    Inputs.NUMPY: ("NumPy 값을 받았을", "NumPy values"),
    Inputs.TENSOR: ("tf.constant를 받았을", "tf.constant"),
    Inputs.VARIABLE: ("tf.Variable을 받았을", "tf.Variable"),
    Inputs.NUMBER: ("변수나 텐서가 아닌 수를 받았을", "numbers that are neither variables nor tensors"),
    Inputs.NOT_VARIABLE: ("tf.Variable이 아닌 것을 받았을", "what is no tf.Variable"),
    Inputs.EMPTY: ("빈 것을 받았을", "what is empty"),
    Inputs.ONE: ("원소가 하나인 것을 받았을", "what has one element"),
    Inputs.ZERO: ("0을 받았을", "0"),
    Inputs.NEGATIVE: ("음수를 받았을", "negative numbers"),
    Inputs.VECTOR: ("벡터를 받았을", "vectors"),
    Inputs.MATRIX: ("행렬을 받았을", "matrices"),
    Inputs.ERROR: ("오류가 나야 하는 입력을 받았을", "inputs for which an error is due"),
}
_SOME = ("모든 입력에서 그런 것은 아닙니다.", "It is not so for all inputs.")
_TYPES = {"numpy": "NumPy", "tensor": "tf.Tensor", "variable": "tf.Variable", "ellipsis": "..."}

KNOWN_ERRORS = (
    ("non-persistent", "이미 쓴 테이프로 또 미분했습니다. 보통 테이프의 gradient는 한 번만 부를 수 있습니다."),
    ("'NoneType'", "중간에 None이 나왔는데 그 값으로 계산을 이어 갔습니다. 어느 줄에서 None이 되었는지 보세요."),
    ("has no attribute '_id'", "소스가 텐서도 변수도 아닙니다. 대상과 소스의 순서, 소스의 종류를 보세요."),
    ("object has no attribute 'dtype'", "tape.gradient에 텐서도 변수도 아닌 것을 넘겼습니다. 대상과 소스를 보세요."),
    ("received None", "미분할 대상이 None입니다. 어느 줄에서 None이 되었는지 보세요."),
    ("Incompatible type conversion", "정수 변수를 바로 실수 변수로 만들 수 없습니다. 먼저 tf.cast로 형 변환을 하세요."),
    ("of int32 is not in the list", "정수 텐서로 계산했습니다. float32로 형 변환을 한 뒤 계산하세요."),
    ("of int64 is not in the list", "정수 텐서로 계산했습니다. float32로 형 변환을 한 뒤 계산하세요."),
    ("but is a double tensor", "float32와 float64가 섞였습니다. 모두 float32로 형 변환을 한 뒤 계산하세요."),
    ("expected to be a double tensor", "float32와 float64가 섞였습니다. 모두 float32로 형 변환을 한 뒤 계산하세요."),
    ("type_value", "텐서가 있어야 할 자리에 함수를 넘겼습니다. 함수를 부른 결과를 넘기세요."),
    ("truth value of", "원소가 여럿인 텐서의 참과 거짓을 물었습니다. None인지는 is None으로 물으세요."),
    ("cannot access local variable", "아직 값을 주지 않았거나 del로 지운 이름을 썼습니다."),
    ("expected to be a int32 tensor", "정수와 실수가 섞였습니다. float32로 형 변환을 한 뒤 계산하세요."),
    ("symbolic tf.Tensor to a numpy", "테이프 안에서 NumPy로 계산했습니다. TensorFlow의 연산을 쓰세요."),
    ("invalid syntax", "파이썬 문법에 맞지 않는 줄이 있습니다."),
    ("expected an indented block", "들여써야 할 줄이 들여쓰이지 않았습니다."),
    ("unexpected indent", "들여쓰지 않아야 할 줄이 들여쓰였습니다."),
    ("is not defined", "정의하지 않은 이름을 썼습니다."),
)
"""Parts of messages of Python and TensorFlow, and what they mean here."""
_NOT_AXES = {
    "NoneType": (
        "돌려준 것이 없습니다. matplotlib Axes를 돌려주는지(return) 보세요.",
        "It returned nothing; a matplotlib Axes is due.",
    ),
    "": ("matplotlib Axes가 아니라 {0}을(를) 돌려주었습니다.", "It returned {0} and no matplotlib Axes."),
}
"""The one error of ours, ``NotAxes`` of `course.notebook.axes`, by the type that was returned."""


def sentence(finding: Finding, language: str = KO) -> str:
    """`finding` in words that say what was seen and never what was expected."""
    which = language == EN
    text = _what(finding, which)
    if finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR) and not which:
        text = f"{text} {_meaning(finding)}".strip()
    if finding.where:
        text = f"{'The result at ' if which else '결과'}{one_line(finding.where, 60)}: {text}"
    return f"{text} {_when(finding.inputs, which)}".strip()


def _what(finding: Finding, which: bool) -> str:
    if finding.kind is Kind.ERROR and finding.detail[:1] == ("NotAxes",):
        returned = one_line(_at(finding.detail, 1), 60)
        return _NOT_AXES.get(returned, _NOT_AXES[""])[which].format(returned)
    if finding.kind is Kind.NONE and finding.why_none is not None:
        return f"{_NONE[which]} {_WHY_NONE[finding.why_none][which]}"
    told = (*_details(finding), UNKNOWN, UNKNOWN)  # another version may have noted less
    return SENTENCES[finding.kind][which].format(*told, all=one_line(", ".join(finding.detail)))


def _details(finding: Finding) -> list[str]:
    """The details as they are shown: an error as one, types as Python calls them."""
    if finding.kind in (Kind.ERROR, Kind.SOLUTION_ERROR):
        return [one_line(": ".join(finding.detail))]
    if finding.kind in (Kind.TYPE, Kind.NOT_INTEGER):
        return [_type(finding.detail)]
    return list(map(one_line, finding.detail))


def _type(detail: tuple[str, ...]) -> str:
    """A type, as `course.comparison.mismatch` tells it, in the words of Python."""
    kind = _at(detail, 0)
    return one_line(_at(detail, 1), 60) if kind == "object" else _TYPES.get(kind, one_line(kind, 60))


def _at(detail: tuple[str, ...], index: int) -> str:
    return detail[index] if index < len(detail) else UNKNOWN


def _meaning(finding: Finding) -> str:
    """What an error of Python or TensorFlow means here, where that is known."""
    return next((meaning for part, meaning in KNOWN_ERRORS if part in ": ".join(finding.detail)), "")


def _when(inputs: tuple[Inputs, ...], which: bool) -> str:
    """For which kind of input it is so."""
    if not inputs:
        return ""
    if Inputs.SOME in inputs:
        return _SOME[which]
    kinds = [_INPUTS[kind][which] for kind in inputs]
    return f"It is so only for {', or for '.join(kinds)}." if which else f"{' 때, 또는 '.join(kinds)} 때만 그렇습니다."
