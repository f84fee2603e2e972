# route: f를 배정밀도로 중앙 차분하고, 배정밀도로 구한 g의 값을 곱한다
from course.audit.finite_differences import MovedFunction, as_point, as_result, derivative


def stop_part(f, g, x0):
    return as_result(derivative(f, x0) * MovedFunction(g, as_point(x0)).base)
