# route: 배정밀도 중앙 차분을 간격 0으로 외삽한다
from course.audit.finite_differences import as_result, derivative


def derivative_at(f, x0):
    return as_result(derivative(f, x0))
