"""Unit 06: what wrong slopes, lengths, and values at bad points come from.

This module may touch: nothing; it only makes tensors.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike

from course.likely import Known, known, tensor
from course.notebook.quiet_tensorflow import tf

INF, NAN = float("inf"), float("nan")
ANY_SLOPE = (0.0, 1.0, INF, NAN)


def both(value: ArrayLike, slope: ArrayLike) -> dict[str, tf.Tensor]:
    """A value and its gradient, as the checks of exercises 4, 6 and 7 write them down."""
    return {"값": tensor(value), "그래디언트": tensor(slope)}


def with_slopes(value: ArrayLike, slopes: Iterable[ArrayLike] = ANY_SLOPE) -> list[dict[str, tf.Tensor]]:
    """One value with each of these gradients."""
    return [both(value, slope) for slope in slopes]


def powers(first: int, last: int) -> list[float]:
    """The small numbers 10**-first, …, 10**-last."""
    return [10.0**-n for n in range(first, last + 1)]


def piecewise_derivative() -> Known:
    """Of a bent function at four points, of a loop, and of the bent function at −2."""
    bent = {
        "점은 네 개인데 결과는 세 개입니다. xs에 두 번 있는 2.0을 한 번만 구하지 않았습니까? "
        "딕셔너리의 키와 집합에는 같은 점이 하나만 남습니다.": [[3.0, 1.0, 3.0], [1.0, 3.0, 3.0], [3.0, 3.0, 1.0]],
        "어느 점에서나 0입니다. None이 나온 자리를 0으로 가리지 않았습니까?": [[0.0] * 4],
        "0.5가 아니라 0에서 미분한 값이 있습니다. 점을 정수로 바꾸지 않았습니까?": [[3.0, 0.0, 3.0, 3.0]],
        "미분계수를 앞에서 구한 것에 더해 왔습니다. 점마다 따로 구하세요.": [[3.0, 4.0, 7.0, 10.0]],
        "어느 점에서나 같은 값입니다. 반복할 때마다 f에 다른 점을 넣었습니까?": [[3.0] * 4, [1.0] * 4],
        "꺾인 점 1.0에서 왼쪽의 기울기가 섞였습니다. 테이프는 실행된 쪽의 기울기를 줍니다.": [
            *([3.0, 1.0 - h, 2.0 - h, 3.0] for h in (0.0, 1e-2, 1e-3, 1e-4)),
            *([3.0, 1.0, 2.5 - h, 3.0] for h in (0.0, 5e-3, 5e-4, 5e-5)),
        ],
    }
    below = {
        "−2에서의 함숫값이거나, 2에서의 미분계수입니다. f에 넣은 점과 돌려준 것을 출력해 보세요.": [[4.0]],
        "−2에서는 x < 1인 쪽이 실행되어야 합니다. f에 넣은 것을 출력해 보세요.": [[3.0]],
    }
    return known(bent, {}, below)


def stop_part() -> Known:
    """Of x² · stop_gradient(x³) at 2, and of two other products."""
    cube = {
        "f의 미분계수에 g의 값을 더했습니다. f(x)와 g(x)는 곱합니다.": [12.0],
        "f를 x가 아니라 g(x)에서 미분했거나, f(x)와 g(x)를 더하여 미분했습니다.": [16.0],
        "결과에 g의 값이 없습니다. f의 미분계수뿐입니다. g(x)는 곱해야 할 상수입니다.": [4.0],
        "g의 값으로 나누었습니다. f(x)와 g(x)는 곱합니다.": [0.5],
        "g 쪽도 미분되었습니다. 곱의 미분의 두 항이 모두 들어 있습니다.": [80.0],
        "g의 미분계수가 곱해졌습니다. 미분할 것은 f이고, g에서는 값만 씁니다.": [48.0],
        "f와 g를 합성하여 미분했습니다. f(x)와 g(x)를 곱하세요.": [192.0],
        "g에 x가 아니라 f(x)를 넣었거나, g의 값을 두 번 곱했습니다.": [256.0],
        "값이 두 배입니다. 무엇을 더 곱하거나 더했습니까?": [64.0],
        "f의 값까지 곱했습니다. f에서는 미분계수만 씁니다.": [128.0],
    }
    return known(cube, {}, {})


def embedding_gradient() -> Known:
    """Of the squares of rows 0 and 2 of three, and of numbers that come more than once."""
    table = tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    first, last = [[1.0], [0.0], [0.0]] * table, [[0.0], [0.0], [1.0]] * table
    rows, gathered = first + last, tf.gather(table, [0, 2])
    two = {
        "1번 행은 ids에 없는데 그래디언트가 0이 아닙니다. ids에 있는 번호의 행만 골랐습니까?": [2.0 * table],
        "값이 모두 절반입니다. 제곱의 미분에서 나오는 2를 빠뜨렸거나, 번호의 개수로 나누지 않았습니까?": [rows],
        "합이 아니라 평균을 구했습니다.": [rows / 2.0],
        "고른 행을 제곱하지 않고 더했습니다.": [tf.sign(rows)],
        "고른 행을 제곱하지 않고 2를 곱했습니다. 제곱은 ** 2입니다.": [2.0 * tf.sign(rows)],
        "제곱이 아니라 세제곱을 더했습니다.": [3.0 * rows**2],
        "고른 행을 두 번 제곱했습니다.": [4.0 * rows**3],
        "제곱의 합에 제곱근까지 구했습니다.": [rows / tf.norm(rows)],
        "2번 행의 그래디언트가 0입니다. 마지막 번호까지 모두 골랐습니까?": [2.0 * first],
        "0번 행의 그래디언트가 0입니다. 첫 번호부터 모두 더했습니까?": [2.0 * last],
        "고른 행의 제곱입니다. 그 합을 table로 미분하세요.": [gathered**2],
        "고른 행 자체입니다. 그 제곱의 합을 table로 미분하세요.": [gathered],
        "번호마다 표를 하나씩 돌려주었습니다. 결과는 이것을 모두 더한 표 하나입니다.": [[2.0 * first, 2.0 * last]],
    }
    return known(two, {})


def safe_log() -> Known:
    """Of three positive numbers, of 0, of a vector with a negative number, and of 1e-12."""
    x, log4 = tensor([2.0, 1.0, 0.5]), 1.3862944
    positive = {
        "log에 x보다 큰 수가 들어갔습니다. x에 더한 수가 값을 바꾸었습니다.": [
            both(tf.math.log(x + more), 1.0 / (x + more)) for more in powers(0, 5)
        ],
        "x가 0.5일 때의 값이 0입니다. 0보다 큰 x에서는 log x가 음수여도 그대로여야 합니다. 무엇을 0과 견주었습니까?": [
            both([0.6931472, 0.0, 0.0], [0.5, slope, 0.0]) for slope in (0.0, 0.5, 1.0)
        ],
        "부호가 모두 반대입니다.": [both([-0.6931472, 0.0, 0.6931472], [-0.5, -1.0, -2.0])],
        "log x에 x를 곱했습니다.": [both([1.3862944, 0.0, -0.3465736], [1.6931472, 1.0, 0.3068528])],
        "log x가 아니라 x − 1입니다.": [both([1.0, 0.0, -0.5], [1.0] * 3)],
        "양수인 곳에서도 값이 0입니다. log에 들어간 것과 바깥에서 고른 것을 출력해 보세요.": [
            both([0.0] * 3, [0.0] * 3)
        ],
        "x를 그대로 돌려주었습니다. log를 구한 곳이 어디입니까?": [both([2.0, 1.0, 0.5], [1.0] * 3)],
        "값이 아니라 그래디언트 1/x을 돌려주었습니다.": [both([0.5, 1.0, 2.0], [-0.25, -1.0, -4.0])],
    }
    zero = {
        "x가 0일 때 log에 0이 그대로 들어갔습니다. log 0은 −∞입니다.": with_slopes(-INF),
        "x가 0일 때의 값은 맞지만 log에 0이 들어갔습니다. 고르지 않은 쪽이라도 그래디언트는 0 × ∞입니다. "
        "log에 넣은 것을 출력해 보세요.": with_slopes(0.0, [NAN, INF]),
        "x가 0일 때 값은 0이지만 그래디언트가 1입니다. 그때 고른 식에 x가 그대로 남아 있습니다.": [both(0.0, 1.0)],
        "x가 0일 때 값이 NaN입니다. log 0은 −∞이고, −∞에 0을 곱해도 0이 되지 않습니다.": [both(NAN, NAN)],
        "x가 0일 때의 값이 1입니다. 그때 고른 것은 무엇입니까?": with_slopes(1.0),
        "x가 0일 때의 값이 0이 아닙니다. 0 대신 넣거나 0에 더한 작은 수의 log가 남았습니다.": [
            both(np.log(small), slope) for small in powers(1, 37) for slope in (0.0, 1.0 / small)
        ],
    }
    negative = {
        "x가 −1일 때 값이 NaN입니다. 0뿐 아니라 음수도 log에 들어가면 안 됩니다.": [
            both([log4, 0.0, NAN], [0.25, 0.0, slope]) for slope in (-1.0, 0.0, NAN)
        ],
        "x가 −1일 때의 그래디언트가 0이 아닙니다. 그때 실행된 식에 x가 남아 있거나, log에 음수가 들어갔습니다.": [
            both([log4, 0.0, 0.0], [0.25, 0.0, slope]) for slope in (-1.0, 1.0, NAN)
        ],
    }
    tiny = {
        "x는 1e-12인데 log에는 더 큰 수가 들어갔습니다. 아주 작은 양수에서도 x의 log를 구해야 합니다.": [
            both(np.log(inside), slope)
            for small in powers(1, 20)
            for inside in (small, small + 1e-12)
            for slope in (0.0, 1 / small, 1 / (small + 1e-12))
            if inside > 2e-12
        ],
        "x가 1e-12일 때 log에 0이 들어갔습니다. 아주 작은 수는 1에 더하거나 1에서 빼면 사라집니다.": with_slopes(-INF),
        "x가 1e-12일 때의 값이 0입니다. 아주 작은 양수도 양수입니다. 조건에 적은 수를 보세요.": with_slopes(0.0),
    }
    return known(positive, zero, negative, tiny)


def safe_norm() -> Known:
    """Of [3, 4], of the zero vector, of one with a zero in it, of four numbers, and of a short vector."""
    x, short = tensor([3.0, 4.0]), tensor([0.0006, 0.0008])
    added = "제곱의 합에 더한 수가 길이를 바꾸었습니다. 더 작은 수가 필요합니다."
    plain = {
        **_chosen_as_if_zero(2),
        "원소를 제곱하지 않고 더했습니다.": [both(7.0**0.5, [0.5 * 7.0**-0.5] * 2)],
        "길이가 아니라 x를 길이로 나눈 단위벡터를 돌려주었습니다.": [both([0.6, 0.8], [0.032, -0.024])],
        "부호가 반대입니다.": [both(-5.0, [-0.6, -0.8])],
        "제곱근을 구하지 않았습니다.": [both(25.0, [6.0, 8.0])],
        "길이에 제곱의 합을 곱했습니다.": [both(125.0, [45.0, 60.0])],
        "제곱이 아니라 세제곱으로 구했습니다.": [both(4.4979414, [0.4448514, 0.790847])],
        "길이가 아니라 표준편차를 구했습니다.": [both(0.5, [-0.5, 0.5])],
        "제곱의 합이 아니라 제곱의 평균을 구했습니다.": [both(12.5**0.5, x / 50.0**0.5)],
        "원소를 제곱하여 더한 것이 아니라 그대로 더했습니다.": [both(7.0, [1.0, 1.0])],
        added: [_with_more(x, more) for more in (1.0, 0.1, 1e-2, 2e-2, 1e-3, 2e-3)],
        "길이에 더하거나 뺀 수가 값에 남았습니다.": [
            both(5.0 + sign * more, [0.6, 0.8]) for sign in (1, -1) for more in powers(0, 4)
        ],
    }
    zero = {
        "영벡터의 길이가 0이 아닙니다. 제곱의 합에 더하거나 넣은 수의 제곱근이 남았습니다. 10⁻⁶ 이하여야 합니다.": [
            both(np.sqrt(count * small), [0.0] * 3) for small in powers(2, 24) for count in (1, 3)
        ],
        "영벡터에서 √에는 여전히 0이 들어갔습니다. √ 밖에서 더한 수는 그래디언트의 NaN을 없애지 못합니다.": [
            both(small, [NAN] * 3) for small in powers(1, 5)
        ],
        "영벡터에서 값은 맞지만 √나 거듭제곱에 0이 들어갔습니다. 그 기울기는 ∞입니다. 무엇을 넣었는지 출력해 보세요.": [
            both(0.0, [NAN] * 3)
        ],
        "영벡터의 원소에 같은 수를 더하거나 넣어 방향이 있는 벡터가 되었습니다. "
        "보아야 할 것은 원소가 아니라 제곱의 합입니다.": [
            both(3.0**0.5 * small, [slope] * 3) for small in powers(0, 7) for slope in (0.0, 3.0**-0.5)
        ],
        "영벡터의 길이가 1입니다. 안쪽에서 넣거나 바깥에서 고른 1이 남았습니다.": with_slopes(
            1.0, [[0.0] * 3, [NAN] * 3]
        ),
        "영벡터에서 0/0을 계산했습니다. 0으로 나누는 곳을 보세요.": [both(NAN, [NAN] * 3)],
        "영벡터에서 값은 0이지만 그래디언트가 0이 아닙니다. 그때 고른 식에 x의 원소가 그대로 남아 있습니다.": [
            both(0.0, slopes) for slopes in ([1.0, 0.0, 0.0], [1.0] * 3)
        ],
    }
    with_a_zero = {
        **_chosen_as_if_zero(2),
        "0인 원소를 1로 바꾼 길이입니다. 0인 원소가 있어도 영벡터는 아닙니다.": [
            both(5.0**0.5, [slope, -2.0 * 5.0**-0.5]) for slope in (0.0, 5.0**-0.5)
        ],
    }
    four = {
        **_chosen_as_if_zero(4),
        "앞의 두 원소만으로 구한 길이입니다. 원소는 네 개입니다.": [both(2.0**0.5, [0.5**0.5, -(0.5**0.5), 0.0, 0.0])],
    }
    small = {
        "길이가 0.001인 벡터를 영벡터로 보았습니다. 조건에 적은 수와 제곱의 합을 견주어 보세요.": [
            both(0.0, [0.0] * 2)
        ],
        added: [_with_more(short, more) for more in powers(6, 10)],
    }
    return known(plain, zero, with_a_zero, four, small)


def _with_more(x: tf.Tensor, more: float) -> dict[str, tf.Tensor]:
    """What a vector's length is when `more` is added to the sum of its squares."""
    length = tf.sqrt(tf.reduce_sum(x * x) + more)
    return both(length, x / length)


def _chosen_as_if_zero(size: int) -> dict[str, list]:
    """Of a vector that is not zero: what the outer or the inner choice has for the zero vector."""
    return {
        "영벡터가 아닌데 값이 0입니다. 조건이 참인 쪽과 거짓인 쪽에 무엇이 있는지, "
        "조건이 무엇을 보는지 출력해 보세요.": [both(0.0, [0.0] * size)],
        "영벡터가 아닌데 √에 1이 들어갔습니다. 안쪽에서 1로 바꾼 것은 어느 때입니까?": [both(1.0, [0.0] * size)],
    }


def safe_sinc() -> Known:
    """Of three numbers away from 0, of [0, 1], and of 0 when it is differentiated twice."""
    x = np.array([1.0, -2.0, 0.25])
    sin, cos, (value, slope) = np.sin(x), np.cos(x), _quotient(x, x)
    away = {
        "0에서 먼 점에서도 급수를 썼습니다. 급수의 몇 항만으로는 그 점에서 값이 맞지 않습니다.": [
            both(1 - x**2 / 6 + c * x**4, -x / 3 + 4 * c * x**3) for c in (0, 1 / 120, 1 / 24)
        ],
        "0.25에서 sin 1의 값이 나왔습니다. 안쪽에서 1로 바꾼 자리가 바깥에서 급수를 고른 자리보다 넓습니다.": [
            both([*value[:2], value[0]], [*slope[:2], 0.0])
        ],
        "−2에서의 값이 1이고 그래디언트가 0입니다. 음수까지 0에 가까운 수로 바꾸거나 보았습니다.": [
            both([value[0], 1.0, value[2]], [slope[0], 0.0, slope[2]])
        ],
        "음수인 x에서 부호가 반대입니다. sin에 넣은 것과 나누는 것이 같은 수입니까?": [
            both(value * np.sign(x), slope * np.sign(x))
        ],
        "sin x의 값이 나왔습니다. x로 나누었는지, 나눈 뒤에 다시 x를 곱하지 않았는지 보세요.": [both(sin, cos)],
        "나누지 않고 곱했습니다.": [both(x * sin, sin + x * cos)],
        "sin이 아니라 cos를 나누었습니다.": [both(cos / x, (-x * sin - cos) / x**2)],
        "나누어지는 것과 나누는 것이 바뀌었습니다.": [both(x / sin, (sin - x * cos) / sin**2)],
        "어느 점에서나 sin 1의 값입니다. sin에 넣은 것을 출력해 보세요.": [both([value[0]] * 3, [0.0] * 3)],
        "sin이 아니라 sinh를 나누었습니다.": [both(np.sinh(x) / x, (x * np.cosh(x) - np.sinh(x)) / x**2)],
        "부호가 모두 반대입니다.": [both(-value, -slope)],
        "각을 도(°)로 보고 바꾸었습니다. tf.sin은 라디안을 받습니다.": [both(np.sin(np.pi / 180 * x) / x, [0.0] * 3)],
        "값은 맞는데 그래디언트가 모두 0입니다. x에서 값까지 이어진 길을 끊은 곳이 있습니다.": [both(value, [0.0] * 3)],
        "0.25에서 급수의 값이 나왔는데 맞지 않습니다. 어디까지 급수를 쓰는지, x⁴항의 계수와 부호가 맞는지 보세요.": [
            both([*value[:2], 1 - 1 / 96 + c / 256], [*slope[:2], -1 / 12 + c / 16])
            for c in (1 / 24, -1 / 120, 1 / 60, 1 / 20, 1 / 12)
        ],
        "x가 아니라 x에 작은 수를 더한 것으로 계산했습니다. 더한 수가 값을 바꾸었습니다.": [
            *(both(*_quotient(x + more, x + more)) for more in powers(1, 5)),
            *(both(*_quotient(x, x + more)) for more in powers(1, 6)),
        ],
    }

    def at_zero(at: float, slopes: Iterable[float]) -> list[dict[str, tf.Tensor]]:  # right at 1
        return [both([at, value[0]], [one, slope[0]]) for one in slopes]

    factors = (0.0, 1 / 6, 0.5, 2 / 3, 5 / 6, 7 / 6, 4 / 3, 2.0, -1.0, -1 / 3, 1 / 3, value[0])
    with_a_zero = {
        "x가 0일 때 0/0을 계산했습니다. 나누기 전에 0을 다른 수로 바꾸어야 합니다.": at_zero(NAN, [NAN]),
        "x가 0일 때의 값은 맞지만 0으로 나눈 곳이 있습니다. 고르지 않은 쪽의 나눗셈도 거꾸로 지나갑니다.": at_zero(
            1.0, [NAN]
        ),
        "0이 하나라도 있으면 다른 원소까지 급수로 구했습니다. 원소마다 따로 골라야 합니다.": [
            both([1.0, 5 / 6], [0.0, -1 / 3])
        ],
        "x가 0일 때의 값이 1이 아닙니다. 그때 고른 식에 x = 0을 넣어 보세요.": [
            wrong for factor in factors for wrong in at_zero(factor, [0.0, 1.0, NAN])
        ],
        "x가 0일 때 sin 0을 아주 작은 수로 나누었습니다. 그 값은 1이 아니라 0이고, 그래디언트는 아주 큽니다.": at_zero(
            0.0, [10.0**n for n in range(3, 31)]
        ),
        "x가 0일 때의 그래디언트가 0이 아닙니다. 그때 고른 식의 둘째 항은 x의 몇 제곱입니까?": at_zero(
            1.0, [sign / n for n in (1, 2, 3, 6) for sign in (-1, 1)]
        ),
    }

    def second(wrong: float) -> dict[str, tf.Tensor]:
        return {**both(1.0, 0.0), "두 번 미분한 값": tensor(wrong)}

    sizes = (1 / 60, 1 / 18, 1 / 12, 1 / 9, 1 / 6, 0.25, 1 / 3, 0.5, 2 / 3, 1.0, 2.0, 6.0, 12.0)
    twice = {
        "0에서 실행된 식을 두 번 미분하니 0입니다. 그 식에 x의 제곱이 들어 있습니까, 아니면 상수입니까?": [second(0.0)],
        "두 번 미분한 값은 고른 식의 x²항의 계수의 두 배입니다. 그 계수와 부호를 보세요.": [
            second(sign * size) for size in sizes for sign in (-1, 1)
        ],
    }
    return known(away, with_a_zero, twice)


def _quotient(x: np.ndarray, divisor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """sin x / divisor and its slope, where the divisor moves with x."""
    return np.sin(x) / divisor, (divisor * np.cos(x) - np.sin(x)) / divisor**2
