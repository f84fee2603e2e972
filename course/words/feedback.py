"""The sentences of a feedback page: what to do next, and how things are called. Korean."""

from collections.abc import Sequence

from course.facts.finding import Finding
from course.facts.times import Times
from course.text import one_line
from course.words.findings import brief, sentence, to_try
from course.words.moment import moment, span

STATES = {
    "right": ("✔", "맞았습니다", "맞음"),
    "wrong": ("✘", "아직 아닙니다", "아직 아님"),
    "untried": ("○", "아직 시도하지 않았습니다", "미시도"),
    "unknown": ("·", "결과가 아직 없습니다", "결과 없음"),
}
"""Of each state of an exercise: its sign, the words for it, and fewer words for a table."""
_HEADLINES = {
    "wrong": "{}부터 다시 해 봅시다.",
    "untried": "{}부터 시작해 봅시다.",
    "unknown": "{}의 결과가 아직 없습니다.",
}
_MOST_NAMED = 3
_LONGEST = 220
SUMMARY = "단원 끝의 정리"
LOWERED = "자동 채점에서는 맞았습니다. 점수는 교수자가 직접 정했습니다."
RESUBMIT = (
    "노트북을 다시 제출해 주세요.",
    "제출한 파일을 읽을 수 없어서 채점하지 못했습니다. "
    "JupyterLab에서 노트북을 열어 저장한 뒤, 그 파일을 다시 제출하세요.",
)
NOT_GRADED = "**채점하지 못했습니다.** 제출한 파일을 읽을 수 없습니다. 노트북을 다시 제출하세요."
ALL_RIGHT = "이 단원의 연습을 모두 맞혔습니다."
COMMENTED = "교수자가 남긴 말을 먼저 읽어 보세요."
ASK = "교수자에게 물어보세요."
MEND = "다시 읽고 고쳐 보세요."
NOT_ATTEMPTED = "아직 시도하지 않은 연습입니다."
BEGIN = "읽고, 막히면 연습의 힌트를 하나씩 펼쳐 보세요."
TRY_THESE = "확인 셀에 없는 입력으로 함수를 직접 불러 보세요: {}. 나온 값을 손으로 계산한 값과 견주어 보세요."
TRY_OTHER = (
    "확인 셀에 없는 입력으로 함수를 직접 불러 보세요. 다른 함수와 점, 0과 음수, 정수, tf.Variable처럼 연습이 "
    "허락하는 것을 하나씩 넣고, 나온 값을 손으로 계산한 값과 견주어 보세요."
)
PREDICT_AGAIN = (
    "확인 셀은 몇 칸만 봅니다. 나머지 칸을 한 줄씩 손으로 다시 따라가 보고, 그다음에 새 셀에서 실행하여 견주어 보세요."
)
CHECK_AGAIN = "노트북에서 확인 셀을 다시 실행하여 얻은 값과 기대한 값을 견주어 보세요."
RULES = "연습의 ‘지킬 것’을 하나씩 확인하세요. 그래도 까닭을 찾지 못하면 교수자에게 물어보세요."
CHECK = "읽고, 스스로 확인하는 물음에 답해 보세요."
_DEFAULTS = {
    "wrong": "결과가 기대한 것과 다릅니다.",
    "no observation": "결과가 관찰되지 않았습니다. 셀이 끝까지 실행되는지 보세요.",
    "unexpected observation": "확인 셀의 기록이 예상과 다릅니다. 확인 셀이나 course를 바꾸는 코드가 있으면 지우세요.",
}


def seen(findings: Sequence[Finding], outcome: str | None, *, lowered: bool = False) -> list[str]:
    """What was seen of an exercise that is not right.

    Arguments:
        findings: what is visibly different.
        outcome: what the grader saw; what is said of it where there are no findings.
        lowered: whether it was right, and an instructor took points off.
    """
    if lowered:
        return [LOWERED]
    told = [sentence(finding) for finding in findings]
    return told or ([_DEFAULTS[outcome]] if outcome in _DEFAULTS else [])


def probably(names: Sequence[str]) -> str:
    """Why something is wrong, by the names of misconceptions that cannot be told apart."""
    return f"{' 또는 '.join(f'‘{name}’' for name in names[:3])} 때문인 것 같습니다."


def in_short(findings: Sequence[Finding], outcome: str | None, *, lowered: bool = False) -> str:
    """The first of what `seen` says, in fewer words."""
    if findings and not lowered:
        return one_line(brief(findings[0]), _LONGEST)
    return next(iter(seen(findings, outcome, lowered=lowered)), "")


def try_other(findings: Sequence[Finding], is_prediction: bool) -> str:
    """What to do where the check is passed already: an input to try that it does not have; of predictions, the rest."""
    if is_prediction:
        return PREDICT_AGAIN
    inputs = next(filter(None, map(to_try, findings)), "")
    return TRY_THESE.format(inputs) if inputs else TRY_OTHER


def read(place: str, then: str) -> str:
    """Where to read, and what to do then."""
    return f"노트북에서 ‘{place}’ 부분을 {then}" if place else "그 연습의 설명을 " + then


def told_before(title: str) -> str:
    """Where a misconception was told already."""
    return f"{short(title)}에서도 보인 것입니다."


def headline(state: str, title: str) -> str:
    """What to do with an exercise that is in this state: ``연습 2. `f` `` is called ``연습 2 `f` `` in a sentence."""
    return _HEADLINES[state].format(title.replace(". ", " ", 1))


def others(titles: Sequence[str]) -> str:
    """Which other exercises were not attempted either."""
    if len(titles) > _MOST_NAMED:
        return f"아직 시도하지 않은 연습이 {len(titles)}개 더 있습니다."
    return f"아직 시도하지 않은 연습이 더 있습니다: {', '.join(map(short, titles))}" if titles else ""


def read_on(next_unit: str) -> str:
    """What to do when all is right."""
    if next_unit:
        return f"잘했습니다. 이제 다음 단원을 읽을 차례입니다: {next_unit}"
    return f"잘했습니다. {read(SUMMARY, CHECK)}"


def short(title: str) -> str:
    """``연습 2. `second_derivative_at` `` as ``연습 2``."""
    return title.partition(".")[0]


def several(count: int) -> str:
    """How many things come together: ``두 가지``."""
    return {2: "두 가지", 3: "세 가지", 4: "네 가지"}.get(count, f"{count}가지")


def times(known: Times, penalty: float) -> list[str]:
    """When it was due, when it was handed in, and what being late cost."""
    lines = []
    if known.due:
        lines.append(f"제출 기한: {moment(known.due)}{', 연장한 기한입니다.' if known.extended else ''}")
    if known.handed_in:
        lines.append(f"제출한 때: {moment(known.handed_in)}")
    elif known.due:
        lines.append("제출한 때: 기록이 없습니다.")
    late = f"기한보다 {span(known.seconds_late)} 늦게 제출" if known.seconds_late else "늦게 제출"
    if penalty:
        lines.append(f"{late}하여 {points(penalty)}점을 뺀 점수입니다.")
    elif known.seconds_late:
        lines.append(f"{late}했습니다. 그 때문에 뺀 점수는 없습니다.")
    return lines


def share(passed: int, cases: int) -> str:
    """How much of an exercise was right, where that tells something."""
    return f"확인한 {cases}가지 가운데 {passed}가지가 맞았습니다." if 0 < passed < cases else ""


def points(value: float | None) -> str:
    """Points without needless digits."""
    return "–" if value is None else f"{round(value, 2):g}"
