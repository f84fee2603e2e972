"""One Korean sentence for each kind of mismatch, for students; used by the checks and by the feedback.

This module may touch: nothing but its arguments.
"""

from __future__ import annotations

from course.comparison.mismatch import Mismatch
from course.text import one_line

SENTENCES = {
    "untried": "아직 시도하지 않았습니다.",
    "none": "값이 있어야 할 자리에 None이 있습니다. 테이프가 소스를 감시했는지, 계산이 도중에 끊기지 않았는지 보세요.",
    "error": "실행하다가 오류가 났습니다: {detail}",
    "no-error": "{detail} 오류가 나야 하는 입력인데 값을 돌려주었습니다.",
    "other-error": "다른 종류의 오류가 났습니다: {detail}",
    "type": "결과의 종류가 다릅니다. {detail}을(를) 돌려주었습니다.",
    "not-integer": "파이썬 정수(int)가 아닙니다. {detail}을(를) 돌려주었습니다.",
    "dtype": "자료형(dtype)이 다릅니다: {detail}",
    "shape": "형상(shape)이 다릅니다: {detail}",
    "transposed": "값은 맞지만 행과 열이 서로 바뀌었습니다.",
    "summed": "원소마다 따로 있어야 할 값을 모두 더했습니다. 결과의 형상(shape): {detail}",
    "averaged": "원소마다 따로 있어야 할 값의 평균을 냈습니다. 결과의 형상(shape): {detail}",
    "length": "원소의 개수가 다릅니다: {detail}개",
    "keys": "딕셔너리의 키가 다릅니다: {detail}",
    "order": "값은 모두 있는데 순서가 서로 바뀌었습니다.",
    "sign": "크기는 맞는데 부호가 반대입니다.",
    "nan": "값이 NaN입니다.",
    "value": "값이 다릅니다.",
    "calls": "받은 함수는 한 번 호출할 때마다 정해진 횟수만 불러야 합니다. 부른 횟수: {detail}",
    "argument-changed": "받은 인자를 바꾸었습니다. {detail}번째 인자(리스트, 딕셔너리, 변수)가 호출 뒤에 다릅니다.",
    "argument-value": "{detail}번째 인자의 값이 호출 뒤에 올바른 값과 다릅니다.",
    "not-same-object": "값은 맞지만 받은 변수와 다른 객체를 돌려주었습니다.",
    "argument-returned": "새 결과가 아니라 받은 변수를 그대로 돌려주었습니다.",
    "watched": "함수가 실행되는 동안 테이프가 기록한 인자가 요구와 다릅니다.",
    "malformed": "결과를 읽을 수 없습니다.",
}


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
    ("NoneType을(를) 돌려주었습니다", "돌려주는 값이 없습니다. return을 보세요."),
    ("expected to be a int32 tensor", "정수와 실수가 섞였습니다. float32로 형 변환을 한 뒤 계산하세요."),
    ("symbolic tf.Tensor to a numpy", "테이프 안에서 NumPy로 계산했습니다. TensorFlow의 연산을 쓰세요."),
    ("invalid syntax", "파이썬 문법에 맞지 않는 줄이 있습니다."),
    ("expected an indented block", "들여써야 할 줄이 들여쓰이지 않았습니다."),
    ("unexpected indent", "들여쓰지 않아야 할 줄이 들여쓰였습니다."),
    ("is not defined", "정의하지 않은 이름을 썼습니다."),
)
"""Parts of messages of Python and TensorFlow, and what they mean here."""


def with_meaning(text: str, error: str) -> str:
    """`text`, which tells an error, followed by what that error means here, where that is known."""
    meaning = next((meaning for part, meaning in KNOWN_ERRORS if part in error), "")
    return f"{text} {meaning}".strip()


def sentence(mismatch: Mismatch) -> str:
    """`mismatch` as one sentence that names what was seen and never what was expected."""
    detail = one_line(mismatch.detail)
    text = SENTENCES[mismatch.kind].format(detail=detail)
    text = with_meaning(text, detail) if mismatch.kind == "error" else text
    return f"결과{one_line(mismatch.where, 60)}: {text}" if mismatch.where else text
