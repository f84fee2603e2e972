# route: 점은 등차수열의 식으로, 기울기는 모든 점을 함께 움직인 배정밀도 중앙 차분의 외삽으로 구한다
from course.audit.finite_differences import MovedFunction, as_point, as_result, elementwise_derivative


def curve_with_slope(f, low, high, n):
    x = as_point([low + (high - low) * k / (n - 1) for k in range(n)])
    return as_result(x), as_result(MovedFunction(f, x).base), as_result(elementwise_derivative(f, x))
