# route: 함수마다 배정밀도 중앙 차분을 외삽한다
from course.audit.finite_differences import as_result, derivative


def separate_gradients(functions, x0):
    return [as_result(derivative(f, x0)) for f in functions]
