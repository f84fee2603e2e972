"""The words: every fact has a sentence in both languages, the same as ever; nobody but this package reads sentences."""

import ast
import importlib
import inspect
import json
import re
import time
from pathlib import Path

import pytest

from course.comparison.mismatch import value_mismatch
from course.facts.finding import Finding, Inputs, Kind, Slip, WhyNone
from course.facts.remarks import TAMPERING, Change, Note, Refusal, Status, Why
from course.gradebook.tables import read_diagnosis, read_notes, read_refusal
from course.words import card as card_words
from course.words import feedback as page_words
from course.words import findings as finding_words
from course.words import remarks as remark_words
from course.words.findings import EN, KO, MEANINGS, brief, meaning, sentence, to_try
from course.words.korean import with_particles
from course.words.remarks import note_sentence, refusal_reason, refusal_sentence, status_word
from course.words.show import show

ROOT = Path(__file__).resolve().parent.parent / "course"
HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")

FINDINGS = {
    Finding(Kind.SLIP, detail=(Slip.UNUSED, "x0", "h")): (
        "받은 x0, h를 계산에 쓰지 않았습니다. 다른 셀에서 만든 것이나 예제의 것으로 계산하고 있는지 보세요."
    ),
    Finding(Kind.UNTRIED): "아직 시도하지 않았습니다.",
    Finding(Kind.ERROR, detail=("ValueError", "nein")): "실행하다가 오류가 났습니다: ValueError: nein.",
    Finding(Kind.NO_ERROR, detail=("ValueError",)): ("ValueError 오류가 나야 하는 입력인데 값을 돌려주었습니다."),
    Finding(Kind.OTHER_ERROR, detail=("TypeError", "ValueError")): (
        "다른 종류의 오류가 났습니다: ValueError 오류가 나야 하는데 TypeError 오류가 났습니다."
    ),
    Finding(Kind.NONE): (
        "값이 있어야 할 자리에 None이 있습니다. "
        "모든 경우에 return으로 값을 돌려주는지, 어느 줄에서 None이 되는지 보세요."
    ),
    Finding(Kind.NAN): "값이 NaN입니다.",
    Finding(Kind.NAN, "['그래디언트']"): (
        "‘그래디언트’: 값이 NaN입니다. 함수의 값은 맞으므로 NaN은 거꾸로 내려오는 길에서 생겼습니다. "
        "0을 곱하거나 고르지 않아도 0 × ∞는 NaN입니다. 연산에서 나온 값이 아니라 연산에 들어가는 값을 보세요."
    ),
    Finding(Kind.TYPE, detail=("numpy",)): "결과의 종류가 다릅니다. NumPy를 돌려주었습니다.",
    Finding(Kind.NOT_INTEGER, detail=("float",)): "파이썬 정수(int)가 아닙니다. float를 돌려주었습니다.",
    Finding(Kind.KEYS, detail=("'a'", "'b'")): "딕셔너리의 키가 다릅니다: 'a', 'b'.",
    Finding(Kind.LENGTH, detail=("3",)): "원소의 개수가 다릅니다. 돌려준 것의 개수: 3.",
    Finding(Kind.TRANSPOSED, detail=("(2, 3)",)): "값은 맞지만 행과 열이 서로 바뀌었습니다.",
    Finding(Kind.SUMMED, detail=("()",)): "원소마다 따로 있어야 할 값을 모두 더했습니다. 결과의 형상(shape): ().",
    Finding(Kind.AVERAGED, detail=("(3,)",)): "원소마다 따로 있어야 할 값의 평균을 냈습니다. 결과의 형상(shape): (3,).",
    Finding(Kind.SHAPE, detail=("(1, 6)",)): "형상(shape)이 다릅니다: (1, 6).",
    Finding(Kind.DTYPE, detail=("float64",)): "자료형(dtype)이 다릅니다: float64.",
    Finding(Kind.ORDER): "값은 모두 있는데 순서가 서로 바뀌었습니다.",
    Finding(Kind.SIGN): "크기는 맞는데 부호가 반대입니다.",
    Finding(Kind.GIVEN): (
        "틀린 수는 모두 함수가 받은 수 그대로입니다. 받은 수를 그대로 돌려주어도 될 만큼 정확한 자리인지 보세요."
    ),
    Finding(Kind.FACTOR): (
        "값이 모두 올바른 값과 같은 배수만큼 다릅니다. 빠뜨렸거나 더 곱한 것이 없는지, 괄호가 맞는지 보세요."
    ),
    Finding(Kind.MULTIPLIED, detail=("norm", "3")): (
        "값이 모두 올바른 값에 3번째 인자의 길이(‖v‖)를 곱한 것과 같습니다."
    ),
    Finding(Kind.DIVIDED, detail=("count", "2")): (
        "값이 모두 올바른 값을 2번째 인자의 원소 개수로 나눈 것과 같습니다."
    ),
    Finding(Kind.ROUNDED, detail=("4",)): "값이 소수점 아래 4자리에서 반올림되어 있습니다.",
    Finding(Kind.IMPRECISE): (
        "값이 올바른 값에 가깝지만 충분히 정확하지 않습니다. 근삿값이나 낮은 정밀도로 계산한 곳이 있는지 보세요."
    ),
    Finding(Kind.VALUE): "값이 다릅니다.",
    Finding(Kind.ARGUMENT_RETURNED): "새 결과가 아니라 받은 변수를 그대로 돌려주었습니다.",
    Finding(Kind.NOT_SAME_OBJECT): "값은 맞지만 받은 변수와 다른 객체를 돌려주었습니다.",
    Finding(Kind.WATCHED): "함수가 실행되는 동안 테이프가 기록한 인자가 요구와 다릅니다.",
    Finding(Kind.ARGUMENT_CHANGED, detail=("2",)): (
        "받은 인자를 바꾸었습니다. 2번째 인자(리스트, 딕셔너리, 변수)가 호출 뒤에 다릅니다."
    ),
    Finding(Kind.ARGUMENT_VALUE, detail=("1",)): "1번째 인자의 값이 호출 뒤에 올바른 값과 다릅니다.",
    Finding(Kind.CALLS, detail=("2/1",)): (
        "받은 함수를 부른 횟수가 다릅니다. 한 번 호출할 때 1번 불러야 하는데 2번 불렀습니다."
    ),
    Finding(Kind.CALLS, detail=("1/1", "0/1")): (
        "받은 함수를 부른 횟수가 다릅니다. 받은 함수 가운데 2번째는 1번 불러야 하는데 0번 불렀습니다."
    ),
    Finding(Kind.CALLS, detail=("2", "1")): "받은 함수를 부른 횟수가 다릅니다. 부른 횟수: 2, 1.",
    Finding(Kind.NO_ERROR, detail=("ValueError", "returned")): (
        "ValueError 오류를 return으로 돌려주었습니다. 오류는 raise로 일으킵니다. 예: raise ValueError(…)."
    ),
    Finding(Kind.UNUSABLE, detail=("ValueError", "max() arg is an empty sequence")): (
        "함수가 돌려준 것을 더 살펴보지 못했습니다. 받은 함수를 부르는지, 결과가 요구한 종류와 형상인지 보세요."
    ),
    Finding(Kind.UNUSABLE_RESULT, detail=("ValueError", "no gradient")): (
        "함수가 돌려준 것을 더 살펴보지 못했습니다. 결과가 요구한 종류와 형상인지 보세요."
    ),
    Finding(Kind.EARLIER_ERROR, detail=("sns", "ModuleNotFoundError: No module named 'seaborn'")): (
        "sns를 정의하는 앞의 셀이 오류로 끝났습니다(ModuleNotFoundError: No module named 'seaborn'). "
        "이 연습이 아니라 그 셀부터 고치세요."
    ),
    Finding(Kind.ERROR, detail=("TypeError", "'int' and 'function'", "3", "return 2 * f")): (
        "실행하다가 오류가 났습니다: TypeError: 'int' and 'function'. 3번째 줄 ‘return 2 * f’에서 났습니다."
    ),
    Finding(Kind.ERROR, detail=("ValueError", "no!", "", "return g(x)")): (
        "실행하다가 오류가 났습니다: ValueError: no! ‘return g(x)’ 줄에서 났습니다."
    ),
    Finding(Kind.BUILDS_ON_WRONG, detail=("f", "g")): (
        "이 답은 아직 맞지 않은 다른 연습을 부릅니다: f, g. 그 연습부터 고친 다음 이 연습을 다시 확인하세요."
    ),
    Finding(Kind.MALFORMED): "결과를 읽을 수 없습니다.",
    Finding(Kind.SOLUTION_ERROR, detail=("SyntaxError", "f-string: unmatched '('", "", "", "3.11")): (
        "답 셀이 오류로 끝나서 결과가 없습니다: SyntaxError: f-string: unmatched '('. 짝이 없는 괄호가 있습니다: (. "
        "채점은 Python 3.11로 했습니다. 더 새 Python에서는 실행되는 코드라면 교수자에게 알려 주세요."
    ),
    Finding(Kind.SOLUTION_ERROR, detail=("SyntaxError", "invalid syntax")): (
        "답 셀이 오류로 끝나서 결과가 없습니다: SyntaxError: invalid syntax. "
        "파이썬 문법에 맞지 않는 줄이 있습니다. 괄호, 쌍점, 따옴표를 확인하세요. "
        "그 줄이 맞아 보이면 바로 위 줄에서 닫지 않은 것이 있는지 보세요."
    ),
    Finding(Kind.NOT_DEFINED, detail=("f",)): (
        "이 셀에서 f를 정의하지 않았습니다. 함수나 변수의 이름을 요구한 그대로 썼는지 보세요."
    ),
    Finding(Kind.STUB_LEFT, detail=("raise NotImplementedError",)): (
        "‘raise NotImplementedError’ 줄이 남아 있어서 거기에서 멈춥니다. 그 줄을 지우세요."
    ),
    Finding(Kind.TIMEOUT): "제한 시간 안에 끝나지 않았습니다. 끝나지 않는 반복문이 있는지 보세요.",
    Finding(Kind.DIED): (
        "이 셀에서 커널이 종료되어 결과가 없습니다. exit를 부르거나 메모리를 너무 많이 쓰는지 보세요."
    ),
    Finding(Kind.NOT_RUN): "앞에서 커널이 종료되었거나 시간이 다 되어 이 셀은 실행되지 못했습니다.",
    Finding(Kind.SILENT): "결과가 관찰되지 않았습니다.",
    Finding(Kind.TWICE): "이 셀에서 관찰 기록이 두 번 이상 나왔습니다.",
    Finding(Kind.FORM): "관찰 기록의 모양이 올바르지 않습니다.",
    Finding(Kind.COUNT): "관찰 기록의 개수가 맞지 않습니다.",
    Finding(Kind.VALUE, "['a'][1]"): "‘a’의 2번째 값: 값이 다릅니다.",
    Finding(Kind.VALUE, "['lines']['y'][0]"): "선의 자료의 ‘y’의 1번째 값: 값이 다릅니다.",
    Finding(Kind.VALUE, "['same']"): "부를 때마다 새 Axes를 만들지 않습니다.",
    Finding(Kind.VALUE, "[?]"): "결과[?]: 값이 다릅니다.",
    Finding(Kind.TYPE, detail=("object", "Liar")): "결과의 종류가 다릅니다. Liar를 돌려주었습니다.",
    Finding(Kind.TYPE, detail=("ellipsis",)): "결과의 종류가 다릅니다. 빈칸(...)을 돌려주었습니다.",
    Finding(Kind.VALUE, inputs=(Inputs.INT, Inputs.ZERO)): (
        "값이 다릅니다. 파이썬 정수를 받았을 때, 또는 0을 받았을 때만 그렇습니다."
    ),
    Finding(Kind.VALUE, inputs=(Inputs.SOME,)): "값이 다릅니다.",
    Finding(Kind.ERROR, detail=("TypeError", "unsupported operand: 'NoneType'")): (
        "실행하다가 오류가 났습니다: TypeError: unsupported operand: 'NoneType'. "
        "중간에 None이 나왔는데 그 값으로 계산을 이어 갔습니다. 어느 줄에서 None이 되었는지 보세요."
    ),
    Finding(Kind.ERROR, detail=("NotAxes", "NoneType")): (
        "돌려준 것이 없습니다. matplotlib Axes를 돌려주는지(return) 보세요."
    ),
    Finding(Kind.ERROR, detail=("NotAxes", "Figure")): "matplotlib Axes가 아니라 Figure를 돌려주었습니다.",
}
"""What is said to students, word for word: a change of a sentence is seen here, and nothing else has to follow it."""

WHY_NONE = {
    WhyNone.NOT_PAIRED: (
        "tape.gradient에 넘긴 대상을 계산할 때 그 소스를 쓰지 않았습니다. 대상과 소스의 짝이 맞는지 보세요."
    ),
    WhyNone.PLAIN: ("받은 함수에 변수나 텐서가 아니라 그냥 수를 넣었습니다. 테이프가 아는 변수나 텐서를 넣으세요."),
    WhyNone.ONE_WITHOUT_TAPE: (
        "받은 함수 가운데에는 테이프가 꺼져 있을 때 부른 것이 있습니다. 필요한 계산이 모두 with 안에 있는지 보세요."
    ),
    WhyNone.WATCHED_RESULT: "감시하라고 한 것이 받은 함수의 결과입니다. 감시할 것은 함수에 넣는 값입니다.",
    WhyNone.WATCHED_OTHER: (
        "감시하라고 한 것과 받은 함수에 넣은 것이 서로 다릅니다. 같은 것을 감시하고, 넣고, 소스로 쓰세요."
    ),
    WhyNone.NO_RETURN: "함수가 아무것도 돌려주지 않습니다. 마지막에 return으로 결과를 돌려주세요.",
    WhyNone.PRINTED: "결과를 print로 보여 주기만 하고 돌려주지 않습니다. print 대신 return을 쓰세요.",
    WhyNone.JVP_NONE: (
        "ForwardAccumulator의 jvp가 None을 주었습니다. jvp에 물은 값을 누산기의 with 안에서, 누산기에 넘긴 소스로 "
        "계산했는지 보세요. 성분을 꺼내는 것도 계산입니다."
    ),
    WhyNone.GAVE_NONE: (
        "tape.gradient가 None을 주었습니다. "
        "테이프가 소스를 감시했는지, 소스에서 대상까지 계산이 도중에 끊기지 않았는지 보세요."
    ),
    WhyNone.NOT_FROM_SOURCE: (
        "확인하는 테이프가 결과를 받은 값으로 미분하니 None이 나왔습니다. 이 입력에서 실행된 계산에 받은 값이 "
        "들어 있는지, 도중에 상수나 NumPy 값, 새 변수로 바뀌지 않았는지 보세요."
    ),
    WhyNone.SLOPE_NOT_FROM_SOURCE: (
        "첫째 미분은 나왔는데, 확인하는 테이프가 그것을 다시 미분하니 None이 나왔습니다. "
        "그래디언트를 구하는 계산에도 받은 값이 들어 있는지 보세요."
    ),
    WhyNone.NO_TAPE: "받은 함수를 부를 때 켜져 있는 테이프가 없었습니다.",
    WhyNone.INTEGER: "받은 함수에 정수 텐서를 넣었습니다. 정수로는 미분할 수 없습니다.",
    WhyNone.WATCHED_LATE: "테이프에게 감시하라고 한 것이 받은 함수를 부른 뒤였습니다.",
    WhyNone.NOT_WATCHED: "테이프는 켜져 있었지만, 받은 함수에 넣은 값을 감시하지 않았습니다.",
    WhyNone.ONE_NOT_WATCHED: "받은 함수 가운데에는 테이프가 감시하지 않는 값을 넣은 것이 있습니다.",
    WhyNone.NO_GRADIENT: "tape.gradient를 부르지 않았습니다.",
    WhyNone.SECOND_ORDER: (
        "미분한 값을 다시 미분했지만, 그 값에서 소스까지 이어지는 기록이 없습니다. "
        "앞의 미분을 계산하는 줄이, 그다음 미분을 부르는 테이프의 with 안에 있는지 보세요."
    ),
    WhyNone.CONSTANT_SLOPE: (
        "앞의 미분까지는 값이 나왔고, 그다음에 None이 나왔습니다. 소스가 바뀌어도 변하지 않는 값에는 기록이 없습니다. "
        "그런 자리에 None 대신 0을 주도록, 미분할 때마다 테이프에게 말하세요."
    ),
    WhyNone.SWAPPED: "tape.gradient에 넘긴 대상과 소스의 순서가 바뀌었습니다.",
    WhyNone.NOT_RETURNED: "tape.gradient는 값을 주었습니다. 그 값을 돌려주는지(return) 보세요.",
    WhyNone.OTHER_SOURCE: "tape.gradient에 넘긴 소스가 받은 함수에 넣은 그 값이 아닙니다.",
}
INPUTS = {
    Inputs.INT: "파이썬 정수를 받았을",
    Inputs.INT_VARIABLE: "정수(int32) 변수를 받았을",
    Inputs.INTEGER: "정수(int)나 NumPy 정수를 받았을",
    Inputs.FLOAT: "파이썬 실수를 받았을",
    Inputs.NUMPY: "NumPy 값을 받았을",
    Inputs.TENSOR: "tf.constant를 받았을",
    Inputs.VARIABLE: "tf.Variable을 받았을",
    Inputs.NUMBER: "변수나 텐서가 아닌 수를 받았을",
    Inputs.NOT_VARIABLE: "tf.Variable이 아닌 것을 받았을",
    Inputs.EMPTY: "빈 것을 받았을",
    Inputs.ONE: "원소가 하나인 것을 받았을",
    Inputs.NOT_ONE: "원소가 하나가 아닌 것을 받았을",
    Inputs.NOT_TWO: "원소가 두 개가 아닌 것을 받았을",
    Inputs.NOT_THREE: "원소가 세 개가 아닌 것을 받았을",
    Inputs.MORE_THAN_TWO: "원소가 세 개 이상인 것을 받았을",
    Inputs.MORE_THAN_THREE: "원소가 네 개 이상인 것을 받았을",
    Inputs.ZERO: "0을 받았을",
    Inputs.NEGATIVE: "음수를 받았을",
    Inputs.VECTOR: "벡터를 받았을",
    Inputs.MATRIX: "행렬을 받았을",
    Inputs.ERROR: "오류가 나야 하는 입력을 받았을",
}
REFUSALS = {
    Refusal(Why.NOTHING): "nothing was submitted",
    Refusal(Why.NO_NOTEBOOK, "u.ipynb"): "the folder holds no u.ipynb; ask the student to submit the notebook",
    Refusal(Why.LINK, "u"): "u is a symbolic link; ask for the files themselves",
    Refusal(Why.NOT_A_FOLDER, "u"): "u is not a folder; it should hold u.ipynb",
    Refusal(Why.OTHER_NAMES, "u.ipynb", ("a.ipynb", "b.ipynb")): (
        "u.ipynb is not there, but a.ipynb, b.ipynb is; rename the notebook to u.ipynb"
    ),
    Refusal(Why.ELSEWHERE, "s/u/u.ipynb", ("s/u.ipynb",)): (
        "s/u/u.ipynb is not there, but s/u.ipynb is; move it to its place"
    ),
    Refusal(Why.ARCHIVE, "s/u/u.ipynb", ("s/u.zip",)): (
        "s/u/u.ipynb is not there, but the archive s/u.zip is; unpack it and put the notebook in its place"
    ),
    Refusal(Why.ONLY_A_POINTER, "u.ipynb", ("u.ipynb.lnk",)): (
        "u.ipynb is not there; u.ipynb.lnk is only a shortcut, or stands for a file that was not downloaded: "
        "ask for the notebook itself"
    ),
    Refusal(Why.OTHER_FILES, "u.ipynb", ("u.pdf",)): (
        "u.ipynb is not there, but u.pdf is; ask the student to submit the notebook"
    ),
    Refusal(Why.OTHER_UNIT, "u.ipynb", ("v",)): (
        "u.ipynb holds the notebook of another unit: this is v; ask for the notebook of this unit"
    ),
    Refusal(Why.TRAILING, "u.ipynb"): (
        "something follows the notebook in u.ipynb; save it again in JupyterLab and submit again"
    ),
    Refusal(Why.NOT_A_FILE, "u.ipynb", ("pipe",)): "u.ipynb is a named pipe, not a file; ask for the notebook itself",
    Refusal(Why.CLOSED, "u.ipynb", ("Permission denied",)): (
        "u.ipynb cannot be opened (Permission denied); check its permissions"
    ),
    Refusal(Why.INTRICATE, "u.ipynb"): "u.ipynb is too intricate for a notebook; clear its outputs and submit again",
    Refusal(Why.TOO_LARGE, "u.ipynb", ("100",)): ("u.ipynb is larger than 100 MB; clear its outputs and submit again"),
    Refusal(Why.EMPTY, "u.ipynb"): "u.ipynb is empty; submit the notebook again",
    Refusal(Why.ENCODING, "u.ipynb"): "u.ipynb is neither UTF-8 nor cp949 text; save it again in JupyterLab",
    Refusal(Why.CUT_OFF, "u.ipynb"): "u.ipynb is cut off in the middle; submit the notebook again",
    Refusal(Why.NOT_JSON, "u.ipynb"): "u.ipynb is not a notebook (not JSON); submit the notebook again",
    Refusal(Why.NOT_A_NOTEBOOK, "u.ipynb"): "u.ipynb is not a notebook; submit the notebook again",
    Refusal(Why.NO_CELLS, "u.ipynb"): "u.ipynb has no cells; submit the notebook again",
    Refusal(Why.TOO_MANY_CELLS, "u.ipynb", ("2001", "2000")): (
        "u.ipynb has 2001 cells, more than 2000; remove the copies and submit again"
    ),
    Refusal(Why.EXECUTION, detail=("the kernel did not start",)): (
        "the kernel did not start; this is not the student's fault: grade again"
    ),
    Refusal(Why.GRADER, detail=("KeyError", "'x'")): "the grader failed (KeyError: 'x'); report it, and grade again",
    Refusal(Why.SCORES_LOST): ("the gradebook has no scores of this graded submission; run: course grade --force"),
    Refusal(Why.OTHER, detail=("what an older one wrote",)): "what an older one wrote",
}
NOTES = {
    Note(Change.SOLUTION_MISSING, "f"): "solution cell f was missing",
    Note(Change.TEST_DELETED, "test_f"): "test cell test_f was deleted and has been restored",
    Note(Change.TEST_COPIED, "test_f", ("2",)): "2 copies of test cell test_f were left out",
    Note(Change.TEST_EDITED, "test_f"): "test cell test_f was edited and has been restored",
    Note(Change.POINTS_CHANGED, "test_f"): "the points of test_f were changed and have been restored",
    Note(Change.TAGS_ADDED, "test_f", ("a", "b")): "tags of test_f were left out: a, b",
    Note(Change.BYTE_ORDER_MARK, "u.ipynb", ("UTF-8",)): (
        "u.ipynb began with a byte-order mark (UTF-8), which was left out"
    ),
    Note(Change.OLD_ENCODING, "u.ipynb", ("cp949",)): "u.ipynb was not UTF-8 and was read as cp949",
    Note(Change.OLD_FORMAT, "u.ipynb", ("3",)): "u.ipynb is in notebook format 3 and was converted",
    Note(Change.BROKEN_CELLS, "u.ipynb", ("4",)): "4 broken cells of u.ipynb were left out",
    Note(Change.TIMESTAMP_UNREADABLE, "timestamp.txt"): "the time in timestamp.txt could not be read and was not used; "
    "see yourself whether it is late",
    Note(Change.NEWER_PYTHON, "f", ("3.11", "3.13")): "the SyntaxError in f is one of Python 3.11, which graded; "
    "in Python 3.13 the code may be right: have a look",
    Note(Change.SUBMISSION_GONE): "the submission is gone; the grade it had has been kept",
    Note(Change.RENAMED, "u.ipynb", ("u (1).ipynb",)): (
        "u (1).ipynb was graded: by its content it is the notebook of this unit, and u.ipynb is not there or has "
        "nothing filled in"
    ),
    Note(Change.LIES_BESIDE, "u.ipynb", ("u (1).ipynb",)): (
        "u (1).ipynb lies there, too; only u.ipynb was graded: make sure that it is the one that was meant"
    ),
    Note(Change.NOTHING_OF_UNIT, "u.ipynb"): (
        "there is nothing of this unit in u.ipynb; ask whether another notebook was meant"
    ),
    Note(Change.METADATA_LOST, "u.ipynb"): (
        "the editor that saved u.ipynb dropped the metadata of all cells; the tests were put back"
    ),
    Note(Change.OLDER_RELEASE, "u"): "this is an older version of the notebook of u",
    Note(Change.TIMED_OUT, detail=("test_f", "f")): "cells were stopped because their time was over: test_f, f",
    Note(Change.KERNEL_ENDED, detail=("test_f",)): "the kernel ended in test_f; the cells after it were not run",
    Note(Change.MEMORY, detail=("test_f",)): "cells ended for want of memory: test_f",
    Note(Change.HAND_SCORE_STANDS, "hidden_f", ("3", "8")): (
        "hidden_f keeps the 3 points that were given by hand; the tests give this submission 8"
    ),
    Note(Change.TOO_OFTEN, detail=("5",)): (
        "handed in again, but 5 versions were graded today; the new one is graded at the next full run: course grade"
    ),
    Note(Change.OTHER, detail=("what an older one wrote",)): "what an older one wrote",
}
ODD = (
    *((), ("",), ("{0} {name} {all}",), ("%s", "\x1b[31m\n\x00", "\ud800")),
    *(("object",), ("NotAxes",), ("x" * 10_000,) * 30, ("<script>", "</pre>")),
)


@pytest.mark.parametrize(("finding", "said"), FINDINGS.items(), ids=lambda one: getattr(one, "kind", ""))
def test_what_students_are_told_of_a_finding(finding, said):
    assert sentence(finding) == said


@pytest.mark.parametrize(("why", "said"), WHY_NONE.items())
def test_what_students_are_told_of_a_none(why, said):
    assert sentence(Finding(Kind.NONE, why_none=why)) == f"값이 있어야 할 자리에 None이 있습니다. {said}"


@pytest.mark.parametrize(("kind", "said"), INPUTS.items())
def test_what_students_are_told_of_kinds_of_input(kind, said):
    assert sentence(Finding(Kind.NAN, inputs=(kind,))) == f"값이 NaN입니다. {said} 때만 그렇습니다."


@pytest.mark.parametrize(("refusal", "said"), REFUSALS.items(), ids=lambda one: getattr(one, "why", ""))
def test_what_instructors_are_told_of_a_refusal(refusal, said):
    assert refusal_sentence(refusal) == said


@pytest.mark.parametrize(("note", "said"), NOTES.items(), ids=lambda one: getattr(one, "change", ""))
def test_what_instructors_are_told_of_a_change(note, said):
    assert note_sentence(note) == said


def test_the_tables_above_are_whole():
    assert {finding.kind for finding in FINDINGS} == set(Kind)
    assert set(WHY_NONE) == set(WhyNone)
    assert {*INPUTS, Inputs.SOME, Inputs.LATER} == set(Inputs)
    assert {refusal.why for refusal in REFUSALS} == set(Why)
    assert {note.change for note in NOTES} == set(Change)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_detail_that_is_no_number_is_glued_to_no_unit(kind):
    told = sentence(Finding(kind, detail=("값이 다릅니다.", "값이 다릅니다.")))
    assert not re.search(r"[.?](개|건|명|점|가지)", told), told


def test_no_refusal_is_no_sentence():
    assert [refusal_sentence(None, language) for language in (KO, EN)] == ["", ""]


def texts():
    """Every template of the words package that is there in two languages, by name."""
    tables = {
        "finding": finding_words.SENTENCES,
        "none": finding_words._WHY_NONE,
        "inputs": finding_words._INPUTS,
        "returned error": {"": finding_words._RETURNED_ERROR},
        "calls": finding_words._CALLS,
        "slip": finding_words._SLIPS,
        "axes": finding_words._NOT_AXES,
        "status": remark_words.STATUSES,
        "refusal": remark_words._WHY,
        "kind of file": remark_words._FILES,
        "change": remark_words._CHANGES,
    }
    for name, table in tables.items():
        for key, both in table.items():
            yield f"{name} {key or '-'}", both
    yield "none", finding_words._NONE


BOTH = dict(texts())


@pytest.mark.parametrize("name", BOTH)
def test_every_fact_has_words_in_both_languages_with_the_same_details(name):
    korean, english = BOTH[name]
    assert korean.strip() == korean
    assert english.strip() == english
    assert korean
    assert english
    assert not HANGUL.search(english)
    assert HANGUL.search(korean) or korean == "{0}"
    other = name in ("refusal other", "change other")
    fields = re.compile(r"{(\w+)}")
    # An expected error and the stub's line need no details where the sentence says enough without them.
    assert other or set(fields.findall(english)) <= set(fields.findall(korean)) | {"name"}


@pytest.mark.parametrize("name", [name for name in BOTH if name.split()[0] in ("finding", "none", "axes", "some")])
def test_every_sentence_for_students_ends_with_a_full_stop_or_with_what_it_tells(name):
    korean, english = BOTH[name]
    messages = ("finding error", "finding solution-error", "finding calls")  # a full stop, or a sentence, follows
    assert korean.endswith(".") or (name in messages and korean.endswith("}"))
    assert english.endswith(".") or (name in messages and english.endswith("}"))


@pytest.mark.parametrize("name", [name for name in BOTH if name.split()[0] in ("refusal", "change")])
def test_every_korean_remark_ends_with_a_full_stop_or_with_what_it_tells(name):
    assert BOTH[name][0].endswith((".", "}"))


def test_errors_are_explained_in_whole_sentences():
    assert all(said.endswith(".") and HANGUL.search(said) for _, said in MEANINGS)
    assert len({part.pattern for part, _ in MEANINGS}) == len(MEANINGS)
    assert not any(HANGUL.search(part.pattern) for part, _ in MEANINGS), "messages of Python and TensorFlow, not ours"
    assert all(set(re.findall(r"{(\d)}", said)) <= set("12"[: part.groups]) for part, said in MEANINGS)


@pytest.mark.parametrize("language", [KO, EN])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_finding_has_a_sentence_whatever_its_details_are(kind, language):
    for detail in ODD:
        for why in (None, *WhyNone):
            said = sentence(Finding(kind, "['a']" if why else "", detail, tuple(Inputs)[:2], why), language)
            assert len(said) < 1500
            assert "\n" not in said
            said.encode("utf-8")
            assert language == KO or not HANGUL.search(said)


@pytest.mark.parametrize("language", [KO, EN])
def test_remarks_have_a_sentence_whatever_their_details_are(language):
    for detail in ODD:
        for why in Why:
            assert refusal_sentence(Refusal(why, "{1} {all}", detail), language) or why is Why.OTHER
        for change in Change:
            assert note_sentence(Note(change, "{1} {all}", detail), language) or change is Change.OTHER


@pytest.mark.parametrize("language", [KO, EN])
def test_every_combination_of_inputs_reads_in_its_language(language):
    for kinds in ((), (Inputs.SOME,), *((one,) for one in Inputs), (Inputs.INT, Inputs.MATRIX)):
        said = sentence(Finding(Kind.VALUE, inputs=kinds), language)
        assert said.endswith(".")
        assert bool(HANGUL.search(said)) is (language == KO)


def test_every_status_has_a_name():
    assert [status_word(status) for status in Status] == [status.value for status in Status]
    assert len({status_word(status, KO) for status in Status}) == len(Status)
    assert {refusal.status for refusal in REFUSALS} == set(Status) - {Status.GRADED}
    assert set(TAMPERING) < set(Change)


def test_every_outcome_that_has_no_findings_is_told_all_the_same():
    for outcome in ("wrong", "no observation", "unexpected observation"):
        assert page_words.seen((), outcome)
    assert page_words.seen((), None) == []
    assert page_words.seen((Finding(Kind.NAN),), "wrong") == ["값이 NaN입니다."]
    assert page_words.seen((Finding(Kind.NAN),), "right", lowered=True) == [page_words.LOWERED]


# What is stored, by this version or by another.


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_survives_being_stored(refusal):
    assert read_refusal(json.dumps(refusal.to_data())) == refusal


def test_notes_survive_being_stored():
    assert read_notes(json.dumps([note.to_data() for note in NOTES])) == tuple(NOTES)
    assert read_notes("") == ()
    assert read_refusal("") is None


GARBAGE = (
    *("null", "5", "[]", "{}", '"x"', "true", "NaN", "[[1]]", "[null]", "[" * 100_000, '{"a": ', "\x00", "\ud800"),
    *('{"why": "empty"}', '{"why": "unheard-of", "name": "", "detail": []}', '{"why": [], "name": "", "detail": []}'),
    *('{"why": "empty", "name": "", "detail": 7}', '[{"change": "unheard-of", "name": "", "detail": []}]'),
    *('[{"change": "other", "name": "", "detail": 7}]', '{"change": "other", "name": "", "detail": []}'),
    *('{"exercise": "f", "outcome": "wrong", "passed": 1, "cases": 2, "findings": [[1]], "causes": []}',),
    *('{"exercise": "f", "outcome": "wrong", "passed": Infinity, "cases": 2, "findings": [], "causes": []}',),
    *('{"exercise": "f", "outcome": "grand", "passed": 1, "cases": 2, "findings": [], "causes": []}',),
    *('{"exercise": "f", "outcome": "wrong", "passed": 1, "cases": 2, "findings": [{"kind": "?"}], "causes": []}',),
    *('{"exercise": "f", "outcome": "wrong", "passed": 1, "cases": 2, "findings": [], "causes": [5]}',),
    *('{"exercise": "f", "outcome": "wrong", "passed": 1, "cases": 2, "seen": ["값이 다릅니다."], "causes": []}',),
    *("the folder holds no u.ipynb", "u.ipynb is empty; submit the notebook again", "파일이 비었습니다."),
)


@pytest.mark.parametrize("text", GARBAGE, ids=lambda text: repr(text)[:50])
def test_what_another_version_wrote_is_its_own_words_and_never_an_error(text):
    refusal = read_refusal(text)
    assert refusal == Refusal(Why.OTHER, detail=(text,))
    assert {refusal_sentence(refusal, language) for language in (KO, EN)} == {text}
    notes = read_notes(text)
    if text not in ("[]", "{}"):
        assert notes == (Note(Change.OTHER, detail=(text,)),)
        assert {note_sentence(notes[0], language) for language in (KO, EN)} == {text}
    assert read_diagnosis(text) is None


def test_notes_of_another_version_stood_one_on_a_line():
    old = "test cell test_f was edited and has been restored\nsolution cell f was missing"
    assert [note_sentence(note) for note in read_notes(old)] == old.split("\n")


# Nobody reads back what this project wrote.

PHRASES = (
    *(
        "holds no",
        "까닭: ",
        "고 믿습니다",
        "were changed",
        "was edited",
        "was deleted",
        "are left out",
        "were left out",
    ),
    *("not the student's fault", "was missing", "is gone; the grade", "<pre>", "</pre>", "✔", "✘", "○"),
)
"""Parts of what is said that were once looked for."""
MATCHING = {
    *("startswith", "endswith", "partition", "rpartition", "removeprefix", "removesuffix", "find", "index", "split"),
    *("match", "fullmatch", "search", "findall", "finditer", "compile", "sub", "count", "replace"),
}
ALLOWED = {
    ("authoring/rules.py", r"^### .*`(?P<name>\w+)`.*\((?P<points>\d+)점\)"),  # the same
    ("authoring/rules.py", r"보이는 점수는 \*\*(\d+)점\*\*"),  # the same
    ("authoring/rules.py", r"^\*\*지킬 것\*\*.*?(?=^<details>|\Z)"),  # what an author wrote
    ("authoring/rules.py", "의 "),  # a place in a unit, as the author of an answer wrote it
    ("authoring/new.py", r"^### 연습 (\d+)\."),  # headings that an author wrote
    ("authoring/new.py", "## .*정리"),
    ("grading/timestamp.py", r"(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일"),  # a date, as an instructor writes it
    ("grading/timestamp.py", r"(?:(오전|오후)\s*)?\b(\d{1,2})(?:\s*시|(?<=\d):(?=\d))(?:\s*(\d{1,2})(?:\s*분)?)?"),
    ("feedback/page.py", r"^(#+) +(.+?)(?: *\([\d.]+점\))?$"),  # a heading that an author wrote, with its points
    ("notebook/saved.py", r"^#{2,4} +(.+?)(?: *\([\d.]+점\))? *$"),  # the same
}


def _said(tree):
    """Name in the module → the text of the words package that it stands for."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("course.words"):
            for alias in node.names:
                name = alias.asname or alias.name
                module = importlib.import_module(node.module)
                thing = getattr(module, alias.name, None) or importlib.import_module(f"{node.module}.{alias.name}")
                things = vars(thing).items() if inspect.ismodule(thing) else ()
                found |= {f"{name}.{part}": value for part, value in things} | {name: thing}
    return {name: text for name, text in found.items() if type(text) is str and text not in (KO, EN)}


def _texts_in(node, said):
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value
        elif isinstance(one, (ast.Name, ast.Attribute)) and ast.unparse(one) in said:
            yield said[ast.unparse(one)]


def _looked_for(node, said):
    """The texts that `node` looks for in another."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MATCHING:
        if node.func.attr in ("sub", "replace"):  # the second is what is put there
            yield from (text for one in node.args[:1] for text in _texts_in(one, said) if _is_pattern(node.func))
        else:
            yield from (text for one in node.args for text in _texts_in(one, said))
    elif isinstance(node, ast.Compare) and not isinstance(node.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        yield from (text for one in (node.left, *node.comparators) for text in _texts_in(one, said))
    elif isinstance(node, ast.MatchValue):
        yield from _texts_in(node, said)


def _is_pattern(function):
    """Whether the first argument is looked for: that of `re.sub` and `str.replace`, not that of a compiled `sub`."""
    return function.attr == "replace" or ast.unparse(function.value) == "re"


def read_back(source):
    """The texts of ours that `source` looks for in other texts: by a method, a regex, `in`, `==`, or a `match`."""
    tree = ast.parse(source)
    said = _said(tree)
    found = [text for node in ast.walk(tree) for text in _looked_for(node, said)]
    ours = set(said.values())
    return [text for text in found if text in ours or HANGUL.search(text) or any(part in text for part in PHRASES)]


@pytest.mark.parametrize(
    "source",
    [
        'if "holds no" in result.reason: pass',
        'reason.startswith("the folder holds no")',
        'text.partition("까닭: ")',
        're.compile(r"<pre>(.*)</pre>", re.S)',
        '_BELIEF = re.compile(r"다고 믿습니다")',
        'belief.removesuffix("고 믿습니다.")',
        'PATTERNS = [re.compile("the points of .* were changed")]',
        'if sentence == "값이 다릅니다.": pass',
        'if sentence in ("값이 다릅니다.", "값이 NaN입니다."): pass',
        'output.text.startswith(("✔", "✘"))',
        'match text:\n    case "미제출": pass',
        're.search("test cell (.*) was edited", note)',
        're.sub("다고 믿습니다", "다", belief)',
        'text.replace("고 믿습니다", "")',
        "from course.words import feedback as words\nif text == words.LOWERED: pass",
        "from course.words.card import CAUSE\ntext.partition(CAUSE)",
    ],
)
def test_looking_for_a_sentence_of_ours_is_noticed(source):
    assert read_back(source)


@pytest.mark.parametrize(
    "source",
    [
        "if finding.kind is Kind.NONE: pass",
        'text.startswith("#")',
        'print("까닭: ")',
        'words = {"ko": "까닭"}',
        'PLACE.sub("셀의 줄", text)',
        'text.replace("line", "줄")',
        'any("가" <= letter <= "힣" for letter in name)',
        "from course.words.findings import EN\nif language == EN: pass",
        "from course.words import card\nif shown.state is card.State.RIGHT: pass",
    ],
)
def test_saying_something_is_not_looking_for_it(source):
    assert read_back(source) == []


MODULES = sorted(
    name for path in ROOT.rglob("*.py") if not (name := path.relative_to(ROOT).as_posix()).startswith("words/")
)


@pytest.mark.parametrize("module", MODULES)
def test_no_module_looks_for_what_this_project_wrote(module):
    found = read_back((ROOT / module).read_text(encoding="utf-8"))
    assert [text for text in found if (module, text) not in ALLOWED] == []


# What the errors of Python and TensorFlow mean.

ERRORS = (Path(__file__).parent / "english_errors.txt").read_text(encoding="utf-8").splitlines()
"""Errors that wrong solutions of these exercises raise, on TensorFlow 2.21, as they are observed."""
MEANT_OF_A_LINE = {
    ("NameError: name 'dz_dx' is not defined", "return {dz_dx: a}"): '따옴표로 감싸세요: "dz_dx"',
    ("NameError: name 'forward' is not defined", "if mode == forward:"): "견주려면 따옴표로",
    ("NameError: name 'y' is not defined", "return y"): "이름을 잘못 적었거나",
    ("NameError: name '감시' is not defined", "'A': 감시"): "따옴표로 감싸세요",
    ("SyntaxError: expected ':'", "else if mode == 'reverse':"): "elif",
    ("SyntaxError: expected ':'", "if a == b"): "쌍점(:)이 빠졌습니다",
    ("SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 'd = {"a" = 75}'): "쌍점(:)을 씁니다",
    ("SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "if a = 75:"): "==로 합니다",
    ("SyntaxError: invalid syntax. Perhaps you forgot a comma?", 'd = {"A": 감시하지 않음,'): "따옴표로 감싸세요",
    ("SyntaxError: invalid syntax", '"B": "정수 자료형",'): "바로 위 줄의 끝에 쉼표",
    ("TypeError: f() got an unexpected keyword argument 'w'", "y = f(**variables)"): "**를 빼세요",
    ("TypeError: f() got an unexpected keyword argument 'w'", "y = f(w=3)"): "철자를 확인하세요",
    (
        "ValueError: Encountered an exception while vectorizing the jacobian computation.",
        "return tape.jacobian(y, x, unconnected_gradients=0)",
    ): "UnconnectedGradients.ZERO",
    ("ValueError: The two structures don't have the same nested structure.", "return tf.map_fn(one, (xs, ys))"): (
        "fn_output_signature"
    ),
    (
        "TypeError: ForwardAccumulator.__init__() missing 2 required positional arguments: 'primals' and 'tangents'",
        "with tf.autodiff.ForwardAccumulator() as a:",
    ): "탄젠트",
    ("ValueError: The truth value of an array", "if upstream > limit:"): "tf.where",
    ("ValueError: The truth value of an array", "return max(-limit, min(limit, u))"): "tf.minimum",
    ("ValueError: The truth value of an array", "if gradient == None:"): "is None",
    ("ValueError: The truth value of an array", "return gradient or zeros"): "is None",
    ("TypeError: g.<locals>.grad() missing 1 required positional argument: 'v'", "def grad(u, v):"): "상류는 하나",
    ("TypeError: g.<locals>.<lambda>() missing 1 required positional argument: 'v'", "return y, lambda u, v: u"): (
        "상류는 하나입니다"
    ),
    ("ValueError: too many values to unpack (expected 2)", ""): "값 하나와 규칙 하나입니다",
    ("ValueError: not so", 'raise ValueError("not so")'): "raise가 낸 오류입니다",
    ("KeyError: 'k'", 'd["k"] = 3'): "따옴표를 빼세요",
    ("ValueError: too many values to unpack (expected 2)", "for k, v in values:"): ".items()",
    ("TypeError: f() missing 1 required positional argument: 'b'", "f(*values)"): "*를 붙여 펼쳤는데도",
    ("TypeError: f() missing 1 required positional argument: 'b'", ""): "확인 셀은 f를 정해진 인자로",
    ("TypeError: GradientTape.watch() missing 1 required positional argument: 'tensor'", "tf.GradientTape.watch(x)"): (
        "as 뒤에 쓴 테이프로"
    ),
}
MEANT = {
    "TypeError: f() missing 1 required positional argument: 'b'": "f를 부를 때 인자를 모자라게 주었습니다.",
    "TypeError: unsupported operand type(s) for *: 'int' and 'function'": "괄호를 붙여 부른 결과로 계산하세요.",
    "TypeError: cannot unpack non-iterable float object": "여러 이름에 나누어 받으려 했습니다.",
    "ValueError: too many values to unpack (expected 2)": "이름은 2개인데",
    "TypeError: iteration over a 0-d array": "스칼라(0차원)",
    "IndexError: list index out of range": "번호는 0부터",
    "KeyError: dydx": "키 dydx가 없습니다.",
    "RecursionError: maximum recursion depth exceeded": "자기 자신을 끝없이 불렀습니다.",
    "ZeroDivisionError: division by zero": "0으로 나누었습니다.",
    "ValueError: math domain error": "음수의 로그",
    "TypeError: Cannot convert 2.5 to EagerTensor of dtype int32": "정수(int) 텐서와 실수를",
    "NameError: name 'np' is not defined": "준비 셀",
    "NameError: name 'npp' is not defined": "npp가 아직 없습니다.",
    "AttributeError: 'NoneType' object has no attribute 'numpy'": "중간에 None이 나왔는데",
    "AttributeError: 'float' object has no attribute 'numpy'": ".numpy()는 텐서와 변수에만",
    "InvalidArgumentError: Incompatible shapes: [2] vs. [3]": "형상(shape)이 서로 맞지 않는",
    "TypeError: Cannot convert the argument `type_value`: <function f at > to a TensorFlow DType.": "함수를 넘",
    "TypeError: Cannot convert the argument `type_value`: None to a TensorFlow DType.": "None을 넘겼습니다.",
    "TypeError: Cannot convert the argument `type_value`: 0.0 to a TensorFlow DType.": "파이썬 수를 넘겼습니다.",
}


def meaning_of(error, line="y = f(x)"):
    return meaning(Finding(Kind.ERROR, detail=(*error.split(": ", 1), "", line)))


def test_the_errors_of_wrong_solutions_have_a_korean_meaning():
    assert len(ERRORS) == len(set(ERRORS)) >= 150
    assert [error for error in ERRORS if not meaning_of(error)] == []


@pytest.mark.parametrize("error", ERRORS)
def test_a_meaning_is_whole(error):
    said = meaning_of(error)
    assert "{" not in said
    assert "(를)" not in said
    assert not ("함수" in said and "`type_value`: None" in error)


@pytest.mark.parametrize(("error", "part"), MEANT_OF_A_LINE.items())
def test_what_an_error_of_a_line_means(error, part):
    assert part in meaning_of(*error)


@pytest.mark.parametrize(("error", "part"), MEANT.items())
def test_what_an_error_means(error, part):
    assert part in meaning_of(error)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("NumPy을(를)", "NumPy를"),
        ("tf.Tensor을(를)", "tf.Tensor를"),
        ("tf.Variable을(를)", "tf.Variable을"),
        ("list을(를) tuple을(를) dict을(를) int을(를)", "list를 tuple을 dict를 int를"),
        ("derivative_at이(가)", "derivative_at이"),
        ("x0은(는) n은(는)", "x0은 n은"),
        ("‘답’을(를) (예: 7)은(는)", "‘답’을 (예: 7)은"),
        ("서울(으)로 부산(으)로 UTF-8(으)로 3(으)로", "서울로 부산으로 UTF-8로 3으로"),
        ("...을(를)", "...을(를)"),
        ("뒤 을(를)", "뒤 을(를)"),
    ],
)
def test_particles_go_by_the_last_sound(text, said):
    assert with_particles(text) == said


def test_particles_of_a_long_text_take_no_time():
    began = time.monotonic()
    with_particles("x" * 1_000_000 + "을(를)" * 1000)
    assert time.monotonic() - began < 5


def test_the_brief_form_keeps_the_korean():
    long = Finding(
        Kind.ERROR, detail=("TypeError", f"unsupported operand type(s) for *: 'int' and 'function' {'x' * 99}")
    )
    assert brief(long) == (
        "실행하다가 오류가 났습니다: TypeError. "
        "함수 자체로 계산했습니다. 괄호를 붙여 부른 결과로 계산하세요. 예: f가 아니라 f(x)."
    )
    assert page_words.in_short((long,), "wrong") == brief(long)
    assert page_words.in_short((), "wrong") == "결과가 기대한 것과 다릅니다."


def test_who_passed_the_check_gets_an_input_to_try():
    assert "파이썬 정수(예: 3)" in page_words.try_other((Finding(Kind.VALUE, inputs=(Inputs.INT,)),), False)
    assert page_words.try_other((Finding(Kind.VALUE, inputs=(Inputs.SOME,)),), False) == page_words.TRY_OTHER
    assert all(to_try(Finding(Kind.VALUE, inputs=(kind,))) for kind in INPUTS)


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda one: one.why)
def test_a_student_reads_the_reason_without_what_an_instructor_should_do(refusal):
    said = refusal_reason(refusal)
    assert said.endswith(".") or refusal.why is Why.OTHER
    assert refusal.why is Why.OTHER or HANGUL.search(said)
    assert not re.search("하세요|받으세요|알려 주|내게|course grade", said)


# Cards.


def _luminance(color):
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_a_card_can_be_read_in_a_light_and_in_a_dark_theme():
    """Words have the colour of the page, or white on a ground of their own."""
    for state in (card_words.State.RIGHT, card_words.State.WRONG, card_words.State.UNTRIED):
        text = card_words.Card(state, "머리", (card_words.Row("까닭", "글"),)).bundle["text/html"]
        pairs = re.findall(r"background:(#[0-9a-f]{6});color:(#[0-9a-f]{6})", text)
        assert len(pairs) == len(re.findall(r"(?<![-\w])color:", text)) == 1
        for ground, ink in pairs:
            light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ([[1.0, 2.0], [3.0, 4.0]], "[[1, 2], [3, 4]], shape=(2, 2)"),
        ([[5.0]], "[[5]], shape=(1, 1)"),
        (list(range(9)), "[0, 1, 2, 3, 4, 5, …], shape=(9,)"),
        ([[0.0, 1.0]] * 4, "[[0, 1], [0, 1], [0, 1], …], shape=(4, 2)"),
    ],
)
def test_a_tensor_is_shown_as_what_it_is(value, shown):
    rows = value if isinstance(value[0], list) else None
    numbers = [number for row in rows for number in row] if rows else value
    shape = [len(value), len(value[0])] if rows else [len(value)]
    tensor = {"kind": "tensor", "dtype": "float32", "shape": shape, "values": numbers}
    assert show(tensor) == f"tf.Tensor({shown}, dtype=float32)"


def test_a_tuple_is_shown_and_called_a_tuple():
    one = {"kind": "int", "value": 1}
    assert show({"kind": "list", "items": [one, one], "tuple": True}) == "(1, 1)"
    assert show({"kind": "list", "items": [one], "tuple": True}) == "(1,)"
    assert show({"kind": "list", "items": [one, one]}) == "[1, 1]"
    found = value_mismatch(one, {"kind": "list", "items": [one], "tuple": True})
    assert sentence(found) == "결과의 종류가 다릅니다. tuple을 돌려주었습니다."
