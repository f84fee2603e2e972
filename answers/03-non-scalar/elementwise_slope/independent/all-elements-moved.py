# route: 모든 원소를 함께 움직인 배정밀도 중앙 차분을 외삽한다
from course.audit.finite_differences import as_result, elementwise_derivative


def elementwise_slope(f, x):
    return as_result(elementwise_derivative(f, x))
