# route: 복소평면의 원 위에서 코시 적분을 사다리꼴 공식으로 구한다; 복소수를 받지 않는 연산이 있으면 2계 중앙 차분을 외삽한다
from course.audit.finite_differences import as_result, nth_derivative


def second_derivative_at(f, x0):
    return as_result(nth_derivative(f, x0, 2))
