"""Unit 07: what wrong values and gradients of rules of one's own come from.

This module may touch: nothing; it only makes tensors.
"""

from collections.abc import Iterable

from numpy.typing import ArrayLike

from course.likely import Known, known, tensor
from course.notebook.quiet_tensorflow import tf

INF, NAN = float("inf"), float("nan")
ANY_WAY = (1.0, 0.0, None)
"""Gradients of a rule that passes on what arrives, of one that is flat, and of none."""
LOG2, HALF, QUARTER = 0.6931472, 0.5, 0.25

Row = list[tf.Tensor | None]


def row(*values: ArrayLike | None) -> Row:
    """A value and its derivatives, in the order in which the checks of this unit write them down; None: no way back."""
    return [None if value is None else tensor(value) for value in values]


def with_gradients(value: ArrayLike, gradients: Iterable[ArrayLike | None]) -> list[Row]:
    """One value with each of these gradients."""
    return [row(value, gradient) for gradient in gradients]


def straight_through_round() -> Known:
    """Of 2.7, of −1.2 where 4 arrives, and of a vector."""
    positive = {
        "값은 맞는데 x로 돌아가는 길이 없습니다. 결과에서 x로 가는 동안 tf.round나 tf.stop_gradient에서 끊기지 않는지, "
        "규칙을 썼으면 그것이 무엇을 돌려주는지 보세요.": [row(3.0, None)],
        "값은 맞는데 그래디언트가 0입니다. 테이프가 상수로 보는 것을 빼면 x의 어떤 식이 남는지 보세요.": [
            row(3.0, 0.0)
        ],
        **{
            f"값은 맞는데 상류는 1이고 그래디언트는 {gradient}입니다. 미분계수를 1로 치면 상류에 무엇을 합니까?": [
                row(3.0, gradient)
            ]
            for gradient in (2.0, 0.5, 0.3, -0.3, -1.0, 3.7, 8.1)
        },
        "x에 무엇을 더해야 3이 됩니까? x에 더하거나 뺀 것이 그것과 같은지 보세요.": [
            wrong for value in (0.0, 0.3, -0.3, 2.4, 8.4) for wrong in with_gradients(value, ANY_WAY)
        ],
        "값은 맞는데 그래디언트가 x와 같은 2.7입니다. 규칙의 식에 x가 들어 있어야 하는지 보세요.": [row(3.0, 2.7)],
        "값은 맞는데 그래디언트가 2x = 5.4입니다. 예제의 식이 규칙에 남아 있는지 보세요.": [row(3.0, 5.4)],
        "값은 맞는데 그래디언트가 값과 같은 3입니다. 규칙의 식에 반올림한 값이 들어 있어야 하는지 보세요.": [
            row(3.0, 3.0)
        ],
        "값이 x = 2.7 그대로입니다. x를 정수로 반올림한 것이 값이어야 합니다.": with_gradients(2.7, ANY_WAY),
        "2.7을 반올림하면 3인데 2가 나왔습니다. 소수점 아래를 내리거나 버린 곳이 있는지 보세요.": with_gradients(
            2.0, ANY_WAY
        ),
        "값이 2.7과 3을 더한 5.7입니다. x에 무엇을 더해야 3이 되는지 보세요.": with_gradients(5.7, ANY_WAY),
        "값이 2.7에 3을 곱한 8.1입니다. x에 무엇을 더해야 3이 되는지 보세요.": [row(8.1, 3.0)],
        "값이 예제의 10입니다. x에 무엇을 더해야 반올림한 값이 되는지 보세요.": [row(10.0, 1.0)],
    }
    negative = {
        **{
            f"값은 맞는데 상류는 4이고 그래디언트는 {gradient}입니다. 규칙이 상류를 그대로 돌려주는지 보세요.": [
                row(-1.0, gradient)
            ]
            for gradient in (1.0, 0.0, 0.25, 2.0, 5.0, 8.0, 16.0, -4.0)
        },
        "-1.2를 반올림하면 -1인데 0이 나왔습니다. 음수의 소수점 아래를 어느 쪽으로 버렸는지 보세요.": [row(0.0, 4.0)],
    }
    value, upstream = [-2.0, 0.0, 2.0], [2.0, -3.0, 0.5]
    vector = {
        "값은 맞는데 세 원소가 상류의 평균을 받았습니다. 상류를 원소마다 그대로 넘기세요.": [
            row(value, [-0.5 / 3] * 3)
        ],
        "값은 맞는데 세 원소가 상류의 합을 받았습니다. 상류를 원소마다 그대로 넘기세요.": [row(value, [-0.5] * 3)],
        "값은 맞는데 상류 -3이 3이 되어 나왔습니다. 상류의 부호를 그대로 두었는지 보세요.": [
            row(value, [2.0, 3.0, 0.5])
        ],
        "그래디언트는 맞는데 세 값이 모두 1씩 큽니다. 소수점 아래를 언제나 올리지 않았는지 보세요.": [
            row([-1.0, 1.0, 3.0], upstream)
        ],
        "그래디언트는 맞는데 2.5가 3이 되었습니다. tf.round(2.5)는 얼마인지 출력해 보세요.": [
            row([-2.0, 0.0, 3.0], upstream)
        ],
    }
    return known(positive, negative, vector)


def clip_gradient() -> Known:
    """Where 5 arrives and the limit is 1, where −0.25 lies within 1.5, and of a vector."""
    cut = {
        "값은 맞는데 x로 돌아가는 길이 없습니다. 돌려준 결과가 여러분의 규칙을 지나는지, "
        "그 규칙이 x의 자리에 무엇을 돌려주는지 보세요.": [row(2.5, None)],
        "값은 맞는데 그래디언트가 0입니다. 잘라야 할 것은 상류 5인데, x = 2.5를 자르거나, "
        "큰 것을 버리지 않았는지 보세요.": [row(2.5, 0.0)],
        "값은 맞는데 상류와 같은 5가 나왔습니다. limit이 1.0이면 얼마로 잘려야 하는지, 무엇을 잘랐는지 보세요.": [
            row(2.5, 5.0)
        ],
        "값은 맞는데 그래디언트가 5에서 limit 1을 뺀 4입니다. 자르고 남은 것이 아니라 자른 것을 넘겨야 합니다.": [
            row(2.5, 4.0)
        ],
        "값은 맞는데 그래디언트가 limit의 두 배입니다. 자르는 범위의 아래와 위가 얼마인지 보세요.": [row(2.5, 2.0)],
        "값은 맞는데 그래디언트가 limit의 절반입니다. 자르는 범위가 얼마인지, 자른 것을 더 나누지 않았는지 보세요.": [
            row(2.5, 0.5)
        ],
        "값은 맞는데 x = 2.5가 그래디언트에 들어 있습니다. "
        "값이 x 그대로일 때 국소 미분계수가 얼마인지 보세요.": with_gradients(2.5, [2.5, 12.5]),
        "그래디언트는 맞는데 값이 x = 2.5가 아닙니다. 값은 x 그대로여야 합니다.": [
            row(value, 1.0) for value in (0.0, -2.5, 3.5, 5.0, 6.25)
        ],
        "값이 x = 2.5가 아니라 1입니다. 값은 x 그대로 두고, 돌아가는 그래디언트만 자릅니다.": with_gradients(
            1.0, [None, 0.0, 1.0, 2.5, 5.0]
        ),
    }
    within = {
        "그래디언트는 맞는데 값이 x에 limit을 곱한 -6입니다. 값은 x 그대로여야 합니다.": [row(-6.0, -0.25)],
        "값은 맞는데 그래디언트가 다릅니다. 상류 -0.25는 이미 -1.5와 1.5 사이에 있습니다. "
        "그런 원소를 어떻게 했는지 보세요.": with_gradients(
            -4.0, [-1.5, -1.0, -0.375, -0.1666667, 0.0, 0.25, 0.375, 1.0, 1.5]
        ),
        "값이 x = -4가 아니라 -1.5입니다. 값은 x 그대로 두고, 돌아가는 그래디언트만 자릅니다.": with_gradients(
            -1.5, [None, -0.25, 0.0]
        ),
    }
    x = [7.0, 0.5, -1.5, 0.25]
    vector = {
        "값은 맞는데 범위 안에 있던 상류 -0.75까지 바뀌었습니다. 원소마다 따로 자르는지 보세요.": with_gradients(
            x, [[2, -2, -2, 2], [2, 2, -2, 2], [2, 2, 2, 2], [1.1111111, -0.1666667, -2, 1.3333333]]
        ),
        "값은 맞는데 자르는 범위가 다릅니다. limit이 2이면 아래와 위는 각각 얼마인지 보세요.": with_gradients(
            x, [[4.0, -0.75, -4.0, 4.0], [0.5, -0.5, -0.5, 0.5], [1.0, -0.75, -1.0, 1.0]]
        ),
        "값은 맞는데 -9와 6은 잘리지 않았습니다. 거기에서 x는 작습니다. 자를지를 x의 크기로 정하지 않았는지 보세요.": [
            row(x, [2.0, -0.75, -9.0, 6.0])
        ],
    }
    return known(cut, within, vector)


def my_multiply() -> Known:
    """Of 2 · 3, of −1.5 · 4 where 10 arrives, and of two vectors."""
    no_way_to_b = "a의 그래디언트는 맞는데 b로 돌아가는 길이 없습니다. "
    plain = {
        "첫째 미분은 맞는데 그것을 b로 미분하니 None입니다. 규칙이 돌려준 것에서 b로 돌아가는 길이 있는지 보세요.": [
            row(6.0, 3.0, 2.0, None)
        ],
        "값은 맞는데 a와 b로 돌아가는 길이 없습니다. 돌려준 결과가 여러분의 규칙을 지나는지, "
        "그 규칙이 무엇을 돌려주는지 보세요.": [row(6.0, None, None, None)],
        "b의 그래디언트는 맞는데 a로 돌아가는 길이 없습니다. a가 규칙의 입력인지, "
        "규칙이 a의 자리에 무엇을 돌려주는지 보세요.": [row(6.0, None, 2.0, None)],
        no_way_to_b + "b가 규칙의 입력인지, 규칙이 b의 자리에 무엇을 돌려주는지 보세요.": [row(6.0, 3.0, None, 1.0)],
        no_way_to_b + "값과 규칙의 식에서 b가 끊긴 곳이 있는지 보세요.": [row(6.0, 3.0, None, None)],
        "a의 그래디언트는 맞는데 b로 0을 넘겼습니다. a를 상수로 보고 ab를 b로 미분하면 무엇인지 보세요.": [
            row(6.0, 3.0, 0.0, second) for second in ANY_WAY
        ],
        "b의 그래디언트는 맞는데 a로 0을 넘겼습니다. b를 상수로 보고 ab를 a로 미분하면 무엇인지 보세요.": [
            row(6.0, 0.0, 2.0, second) for second in ANY_WAY
        ],
        "a의 그래디언트는 맞는데 b의 것이 2가 아닙니다. a를 상수로 보고 ab를 b로 미분하면 무엇인지 보세요.": [
            row(6.0, 3.0, by_b, 1.0) for by_b in (1.0, 3.0, -2.0, 2 / 3, 1.5, 4.0, 5.0, 6.0, 9.0)
        ],
        "b의 그래디언트는 맞는데 a의 것이 3이 아닙니다. b를 상수로 보고 ab를 a로 미분하면 무엇인지 보세요.": [
            row(6.0, by_a, 2.0, second)
            for by_a, second in ((1, None), (1, 0), (4, None), (5, 1), (6, 2), (-3, -1), (9, 6))
        ],
        "값은 맞는데 두 그래디언트가 3과 2가 아닙니다. "
        "한쪽을 상수로 보고 ab를 다른 쪽으로 미분하면 각각 무엇인지 보세요.": [
            *(row(6.0, one, one, second) for one, second in ((1, None), (1, 0), (5, 1), (7, 2), (6, 2))),
            *(row(6.0, *rest) for rest in ((9, 4, 6), (-2, -1, -1), (5, None, 1))),
        ],
        "그래디언트는 모두 맞는데 값이 ab = 6이 아닙니다. 값의 식을 보세요.": [
            row(value, 3.0, 2.0, 1.0) for value in (-1.0, 2 / 3, 1.5, 3.0, 4.0, 5.0, 8.0, 9.0, 12.0)
        ],
        "두 그래디언트가 모두 바른 것의 절반입니다. 상류와 국소 미분계수 말고 더 곱하거나 나눈 것이 있는지 보세요.": [
            row(6.0, 1.5, 1.0, 0.5)
        ],
    }
    upstream = {
        "∂/∂b의 크기는 맞는데 부호가 반대입니다. a가 음수여도 그대로 곱했는지 보세요.": [row(-6.0, 40.0, 15.0, 10.0)],
        "a의 그래디언트는 맞는데 b의 것이 다릅니다. b로 넘길 것에 상류 10을 한 번만 곱했는지 보세요.": [
            row(-6.0, 40.0, by_b, 10.0) for by_b in (-1.5, -150.0, 8.5, 10.0)
        ],
        "값은 맞는데 두 그래디언트가 상류 10을 곱하기 전의 것입니다. 규칙의 식에 상류가 있는지 보세요.": [
            row(-6.0, 4.0, -1.5, 1.0)
        ],
    }
    return known(plain, upstream, {})


def log1p_exp() -> Known:
    """Of 0, of 100, of −100, of four numbers between them, and of −7 where 3 arrives."""
    seconds = (None, -2.0, -1.0, -0.5, -0.25, 0.0, 0.125, 0.25, 0.5, 1.0, 2.0)
    firsts = {
        1.0: "x = 0에서 시그모이드는 얼마입니까? 1이나 eˣ을 그대로 넘기지 않았는지 보세요.",
        0.0: "x = 0에서 시그모이드는 얼마입니까? 0이 되는 것을 곱하거나 고르지 않았는지 보세요.",
        0.25: "0.25는 둘째 미분입니다. 규칙에는 첫째 미분의 식이 들어갑니다.",
        2.0: "2는 1 + e⁰입니다. 규칙에서 나누어야 할 것을 곱하지 않았는지 보세요.",
        LOG2: "0.693은 함수의 값 log 2입니다. 규칙에는 값의 식이 아니라 도함수가 들어갑니다.",
        -0.5: "크기는 같고 부호가 반대입니다.",
    }
    values = {
        0.0: "e⁰은 1이고 값은 log 2입니다. 0을 고르거나 곱한 곳, 1을 빠뜨린 곳이 있는지 보세요.",
        1.0: "e⁰은 1이고 값은 log 2입니다. 로그를 빠뜨리거나 eˣ으로 어림한 곳이 있는지 보세요.",
        1.0986123: "log 2가 아니라 log 3이 나왔습니다. log1p는 1을 스스로 더합니다.",
        0.30103: "log 2가 아니라 밑이 10인 로그의 값이 나왔습니다. 여기의 log는 밑이 e입니다.",
        -LOG2: "크기는 같고 부호가 반대입니다. 두 항을 더했는지 뺐는지 보세요.",
        1.0 + LOG2: "1이 더해져 있습니다. max(x, 0)의 자리에 무엇이 있는지 보세요.",
        2.0 * LOG2: "log 2가 두 번 더해졌습니다.",
    }
    zero = {
        "첫째 미분은 맞는데 그것을 미분하니 None입니다. 규칙이 돌려준 것에서 x로 돌아가는 길이 있는지 보세요.": [
            row(LOG2, HALF, None)
        ],
        "값은 맞는데 x로 돌아가는 길이 없습니다. 돌려준 결과가 여러분의 규칙을 지나는지, "
        "그 규칙이 무엇을 돌려주는지 보세요.": [row(LOG2, None, None)],
        "값이 함수의 값 log 2가 아니라 미분계수 0.5입니다. 무엇을 돌려주었는지 보세요.": [
            row(HALF, QUARTER, 0.0),
            row(HALF, QUARTER, None),
            row(HALF, HALF, QUARTER),
        ],
        "값은 맞는데 첫째 미분이 log 2의 시그모이드입니다. 시그모이드에 넣을 것은 함수의 값입니까, x입니까?": [
            row(LOG2, 2 / 3, second) for second in (1 / 9, 2 / 9, None)
        ],
        **{
            f"값은 맞는데 첫째 미분이 0.5가 아닙니다. {why}": [row(LOG2, first, second) for second in seconds]
            for first, why in firsts.items()
        },
        "값과 첫째 미분은 맞는데 둘째 미분이 0.25가 아닙니다. "
        "규칙의 식에 x = 0에서 꺾이거나 뛰는 것, x에 더 곱한 것이 있는지 보세요.": [
            row(LOG2, HALF, second) for second in (-0.25, 0.0, 0.125, 0.5, 1.0, 1.25)
        ],
        "두 미분은 맞는데 값이 -inf입니다. 0의 로그를 구하지 않았는지 보세요.": [row(-INF, HALF, QUARTER)],
        **{f"두 미분은 맞는데 값이 다릅니다. {why}": [row(value, HALF, QUARTER)] for value, why in values.items()},
    }
    large = {
        "x를 그대로 돌려준 곳이 있는지 보세요. 그러면 첫째 미분은 상수 1이고, "
        "그것을 다시 미분하면 x로 돌아갈 길이 없습니다.": [row(100.0, 1.0, None)],
        "값은 맞는데 x = 100에서 첫째 미분이 1이 아닙니다. 규칙의 식에 x = 100을 넣어 보세요.": [
            row(100.0, first, 0.0) for first in (0.0, 0.5, -1.0, 2.0, 100.0)
        ],
        "두 미분은 맞는데 x = 100에서 x가 두 번 더해졌습니다.": [row(200.0, 1.0, 0.0)],
        **{
            f"x = 100인데 값이 {bound}에 머물렀습니다. 지수에 넣을 x를 {bound}에서 자르지 않았는지 보세요.": [
                row(bound, first, 0.0) for first in (0.0, 1.0)
            ]
            for bound in (10, 20, 30, 40, 50, 60, 70, 80, 85, 87, 88)
        },
        "x = 100에서 값이 inf입니다. 계산 도중에 무한대가 되는 것이 어디인지 보세요. 지수입니까, 0의 로그입니까?": [
            row(INF, *rest) for rest in ((NAN, NAN), (1.0, 0.0), (1.0, NAN), (0.0, 0.0), (0.0, NAN))
        ],
        "x = 100에서 값은 맞는데 미분에 nan이 나왔습니다. "
        "미분할 때 무한대가 되는 tf.exp가 어디에 남아 있는지 보세요.": [
            row(100.0, *rest) for rest in ((NAN, NAN), (NAN, 0.0), (1.0, NAN))
        ],
        "두 미분은 맞는데 x = 100에서 값이 0입니다. log(1 + eˣ)은 거기에서 x와 거의 같습니다. "
        "밖으로 꺼낸 x가 더해지는지 보세요.": [row(0.0, 1.0, 0.0)],
        "두 미분은 맞는데 x = 100에서 log 2만큼 큽니다. x에 더한 것이 x가 커지면 0에 가까워지는지 보세요.": [
            row(100.0 + LOG2, 1.0, 0.0)
        ],
    }
    negative = {
        "두 미분은 맞는데 x = -100에서 값이 100입니다. max(x, 0)은 x = -100에서 얼마인지 보세요.": [
            row(100.0, 0.0, 0.0)
        ],
        "두 미분은 맞는데 x = -100에서 값이 -100입니다. 음수인 x가 그대로 더해지지 않았는지 보세요.": [
            row(-100.0, 0.0, 0.0)
        ],
        "값은 맞는데 x = -100에서 첫째 미분이 0이 아닙니다. 규칙의 식에 x = -100을 넣어 보세요.": [
            row(0.0, first, 0.0) for first in (0.5, 1.0, -1.0, 2.0, -100.0)
        ],
        "x = -100에서 inf나 nan이 나왔습니다. 그때 무한대가 되는 지수가 어디에 있는지 보세요. 미분할 때도 봅니다.": [
            *(row(INF, *rest) for rest in ((NAN, NAN), (0.0, 0.0))),
            *(row(0.0, *rest) for rest in ((NAN, NAN), (NAN, 0.0), (0.0, NAN))),
        ],
    }
    first = [0.26894142, 0.5, 0.88079708, 0.99908895]
    second = [0.19661193, 0.25, 0.10499359, 0.00091022118]
    at_minus_one, at_two, at_seven = 0.31326169, 2.126928, 7.0009115
    how_far = "거기에서 log(1 + eˣ)과 {} 얼마나 다릅니까?"
    between = {
        "x = 2와 7에서 값이 x입니다. " + how_far.format("x는"): [
            row([at_minus_one, LOG2, 2.0, 7.0], [*first[:2], 1.0, 1.0], [*second[:2], 0.0, 0.0])
        ],
        "두 미분은 맞는데 x = 2나 7에서 값이 x입니다. " + how_far.format("x는"): [
            row([at_minus_one, LOG2, 2.0, 7.0], first, second),
            row([0.0, LOG2, 2.0, 7.0], first, second),
            row([at_minus_one, LOG2, at_two, 7.0], first, second),
        ],
        "두 미분은 맞는데 x = -1에서 값이 0입니다. 거기에서 eˣ은 0과 얼마나 다릅니까?": [
            row([0.0, LOG2, at_two, at_seven], first, second)
        ],
        "두 미분은 맞는데 x = -1에서 값이 eˣ입니다. " + how_far.format("eˣ은"): [
            row([0.36787944, LOG2, at_two, at_seven], first, second)
        ],
    }
    upstream = {
        "값은 맞는데 두 미분이 상류 3을 곱하기 전의 것입니다. 규칙의 식에 상류가 있는지 보세요.": [
            row(0.00091146645, 0.00091105119, 0.00091022118)
        ],
    }
    return known(zero, large, negative, between, upstream)


def gradient_error() -> Known:
    """Of a right rule, of one that is wrong by 1, 3, 2, 0.5 and 1.5, and of one that forgets what arrives."""
    right = {
        "바른 그래디언트와 차분은 모두 [486, 81]인데, 얻은 것은 486 + 486입니다. "
        "어디에선가 뺄셈이 거꾸로 되거나 덧셈이 되었는지 보세요.": [tensor(972.0)],
        "얻은 것이 바른 미분계수 [486, 81]의 큰 쪽과 같습니다. 차분이 0이 되지 않았는지, 같은 성분끼리 뺐는지, "
        "오차가 아니라 미분계수를 돌려주지 않았는지 보세요.": [tensor(486.0)],
        "얻은 것이 두 성분의 미분계수 486과 81의 차이입니다. 움직인 성분의 번호와 견준 성분의 번호가 같은지 보세요.": [
            tensor(405.0)
        ],
        "얻은 것이 바른 미분계수 486의 절반입니다. 차분을 구한 두 점 사이의 거리가 얼마인지, "
        "무엇으로 나누었는지 보세요.": [tensor(243.0)],
    }
    wrong = {
        "얻은 6은 부호를 바꾸어 견준 것입니다. 빼기 전에 한쪽의 부호나 절댓값이 바뀌지 않았는지 보세요.": [tensor(6.0)],
        "얻은 9는 3의 제곱입니다. 구하는 것은 차이의 제곱이 아니라 차이의 크기입니다.": [tensor(9.0)],
        "규칙이 틀린 f인데 0이 나왔습니다. 테이프가 준 것과 f의 값만으로 구한 차분을 견주었는지 보세요.": [tensor(0.0)],
        "성분마다의 오차는 차례로 1, 3, 2, 0.5, 1.5입니다. 빼고 나서 절댓값을 구했는지, "
        "가장 큰 것 하나를 그대로 돌려주는지 보세요.": [tensor(error) for error in (0.5, 1.0, 1.5, 2.0, 4.5, 5.0, 8.0)],
    }
    return known(right, wrong, {})
