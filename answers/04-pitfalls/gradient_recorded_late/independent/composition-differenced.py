# route: 합성함수 g(f(x))를 배정밀도 중앙 차분의 외삽으로 미분한다
from course.audit.finite_differences import as_result, derivative


def gradient_recorded_late(f, g, x0):
    return as_result(derivative(lambda x: g(f(x)), x0))
