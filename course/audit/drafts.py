"""Drafts of misconceptions: mutants that the tests catch and whose results no misconception of the bank leaves.

Mutants that the diagnosis could not tell apart are one draft, a file of ``answers/UNIT/EXERCISE/drafts/`` (which the
bank passes over, and git); an author writes what is missing and moves the file to ``misconceptions/``.

This module may touch: kernels, through `run_answers`; ``answers/``.
"""

import ast
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from course.audit.audit import Variant, for_mutants, variants_of
from course.audit.outcomes import cell_name, failed_cells
from course.comparison.explain import Fingerprint, explain
from course.errors import UsageError
from course.grading.course_folder import CourseFolder
from course.judging.answer_key import AnswerKey
from course.judging.bank import CELLS, DRAFTS, UNWRITTEN, Answer, Bank, Beliefs, read_beliefs
from course.judging.unit import Unit, chosen_units, read_unit
from course.kernel.layers import sandbox_of_ours
from course.kernel.sandbox import DEFAULT_SANDBOX, Sandbox
from course.language import _
from course.running.answer_runs import run_answers
from course.running.build_cache import BuildCache
from course.running.make_key import make_key

BELIEFS = {
    "round-result": "결과는 보기 좋게 반올림해도 된다.",
    "divide-gradients": "두 미분계수를 나누면 나머지 미분계수가 된다.",
    "drop-watch": "not-watched",
    "watch-late": "watched-too-late",
    "watch-other": "하나만 감시하면 나머지도 따라서 기록된다.",
    "watch-nothing": "watch_accessed_variables=False를 주어도 변수는 저절로 감시된다.",
    "drop-persistent": "spent-tape",
    "dedent-last": "outside-the-tape",
    "compute-before": "outside-the-tape",
    "indent-gradient": "gradient는 with 블록 안에서 불러야 한다.",
    "swap-gradient": "target-source-swapped",
    "gradient-of-other": "테이프에 기록된 것이면 어느 것을 대상이나 소스로 써도 된다.",
    "other-tape": "테이프가 여럿이면 어느 테이프를 써도 결과가 같다.",
    "reuse-tape": "spent-tape",
    "value-for-gradient": "function-value",
    "drop-upstream": "gradient를 부르면 upstream은 저절로 곱해진다.",
    "drop-unconnected": "none-left-as-none",
    "call-twice": "called-twice",
    "other-function": "받은 함수 가운데 어느 것을 불러도 결과가 같다.",
    "swap-composition": "functions-in-another-order",
    "call-with-other": "함수에 다른 값을 넣어도 미분하는 점은 그대로다.",
    "drop-assign": "assign을 부르지 않아도 변수의 값은 저절로 바뀐다.",
    "swap-assign": "assign, assign_add, assign_sub는 서로 바꾸어 써도 된다.",
    "assign-by-name": "variable-overwritten",
    "write-back": "argument-changed",
    "numpy-twin": "numpy-in-the-middle",
    "to-numpy": "numpy-in-the-middle",
    "argument-to-float": "파이썬 수로 바꾸어 함수에 넣어도 테이프에 길이 남는다.",
    "return-other-kind": "값만 맞으면 종류나 자료형, 형상이 달라도 된다.",
    "return-part": "결과의 일부만 돌려주거나 순서를 바꾸어 돌려주어도 된다.",
    "drop-cast": "받은 값의 자료형은 TensorFlow가 알아서 맞춘다.",
    "drop-dtype": "dtype을 적지 않아도 언제나 float32가 된다.",
    "change-dtype": "수의 자료형은 무엇이든 상관없다.",
    "variable-to-constant": "not-watched",
    "constant-to-variable": "변수와 상수는 어느 쪽으로 만들어도 결과가 같다.",
    "not-trainable": "훈련 가능하지 않은 변수도 저절로 감시된다.",
    "drop-reduction": "여러 값을 하나로 모으는 계산은 하지 않아도 된다.",
    "swap-reduction": "여러 값을 하나로 모을 때는 합이든 평균이든 상관없다.",
    "change-axis": "어느 축으로 계산해도 결과가 같다.",
    "range-off-by-one": "range는 마지막 수까지 포함한다.",
    "return-in-loop": "return-in-the-loop",
    "order-of-rounds": "하나씩 짝지을 때 순서는 상관없다.",
    "overwrite-sum": "반복문에서 =로 차례로 넣으면 모두 더해진다.",
    "swap-elements": "여러 개를 늘어놓는 순서는 상관없다.",
    "swap-arguments": "인자의 순서는 상관없다.",
    "other-error": "오류의 종류는 무엇이든 상관없다.",
    "swap-labels": "어느 선에 어느 이름을 붙여도 상관없다.",
    "same-axes": "plt.gca()는 언제나 새 Axes를 준다.",
    "return-none": "nothing-returned",
}
"""Operator → what a student believes who makes its fault: the id of a shared belief, or a sentence of the student."""


@dataclass
class Draft:
    """A mutant, the cells that it fails, what it left there, and how many mutants leave the same."""

    variant: Variant
    fails: list[str]
    left: Fingerprint
    alike: int = 1


def write_drafts(
    folder: CourseFolder, unit_name: str, exercise: str, on_step: Callable[[str], None] = lambda step: None
) -> list[Path]:
    """Write the drafts of an exercise; their files, those first that most mutants leave.

    Raises:
        UsageError: there is no such exercise, or drafts of it are there already.
    """
    (unit_name,) = chosen_units(folder.units, [unit_name])
    unit = read_unit(folder.source, unit_name)
    if exercise not in unit.exercises:
        raise UsageError(
            "{unit} has no exercise {exercise!r}; there are: {exercises}",
            unit=unit_name,
            exercise=exercise,
            exercises=", ".join(unit.exercises),
        )
    place = folder.answers / unit_name / exercise / DRAFTS
    if place.exists():
        raise UsageError(
            "{place} is there already; move what you keep to misconceptions/, then delete the folder", place=place
        )
    bank = folder.bank(unit_name, unit.exercises)
    sandbox = sandbox_of_ours(folder.limits_of(unit_name))
    key = make_key(unit, bank, sandbox, BuildCache(folder.build_cache(unit_name)))
    on_step(_("mutants of {exercise}", exercise=exercise))
    drafts = find_drafts(unit, bank, key, exercise, sandbox)
    beliefs = read_beliefs(folder.answers)
    files: dict[Path, str] = {}
    seen: Counter = Counter()
    for draft in sorted(drafts, key=lambda draft: -draft.alike):
        operator = draft.variant.mutant.operator
        seen[operator] += 1
        name = operator if seen[operator] == 1 else f"{operator}-{seen[operator]}"
        files[place / f"{name}.py"] = _text(draft, _belief(operator, bank.get(exercise, []), beliefs))
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(files)


def find_drafts(
    unit: Unit, bank: Bank, key: AnswerKey, exercise: str, sandbox: Sandbox = DEFAULT_SANDBOX
) -> list[Draft]:
    """The mutants of `exercise` that its tests catch and that no misconception explains, those alike as one.

    Raises:
        ExecutionFault: a kernel failed by our fault.
    """
    variants = variants_of(unit, bank, exercise)
    texts = [(exercise, one.mutant.code) for one in variants]
    runs = run_answers(unit, texts, for_mutants(sandbox))
    expected = {cell.grade_id: key.cases[cell.grade_id] for cell in key.cells if cell.exercise == exercise}
    known = [one for one in key.fingerprints if one.exercise == exercise]
    drafts: list[Draft] = []
    for variant, run in zip(variants, runs, strict=True):
        failed = {cell_name(name) for name in failed_cells(run, expected)}
        if not failed or None in run.cases.values() or explain(expected, run.cases, known):
            continue
        for draft in drafts:
            if explain(expected, run.cases, [draft.left]):
                draft.alike += 1
                break
        else:
            left = Fingerprint(exercise, variant.mutant.operator, run.cases)
            drafts.append(Draft(variant, [cell for cell in CELLS if cell in failed], left))
    return drafts


def _belief(operator: str, answers: list[Answer], beliefs: Beliefs) -> str:
    """What is written behind ``# belief:``; a belief that the exercise's bank has already explains something else."""
    belief = BELIEFS.get(operator, UNWRITTEN)
    held = belief in {answer.about.get("id") for answer in answers}
    return UNWRITTEN if held or (belief.isascii() and belief not in beliefs) else belief


def _text(draft: Draft, belief: str) -> str:
    mutant = draft.variant.mutant
    alike = f"; {draft.alike} mutants leave the same" if draft.alike > 1 else ""
    lines = [f"# draft: {mutant.operator} in {draft.variant.origin}: {mutant.change}{alike}"]
    lines += [] if belief.isascii() else [f"# name: {UNWRITTEN}"]
    lines += [f"# belief: {belief}", f"# hint: {UNWRITTEN}", f"# read: {UNWRITTEN}"]
    return "\n".join([*lines, f"# fails: {', '.join(draft.fails)}", _without_docstrings(mutant.code)]) + "\n"


def _without_docstrings(code: str) -> str:
    """`code` as the bank has it: the reference's explanations are not the student's."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) and len(node.body) > 1:
            del node.body[0]
    return ast.unparse(tree)
