# route: 세 조각을 따로 수치 미분한다 (dz/dx는 합성함수의 차분이고, 두 조각의 곱이 아니다)
from course.audit.finite_differences import as_result, derivative, nth_derivative


def chain_parts(outer, inner, x0):
    y0 = nth_derivative(inner, x0, 0)
    return {
        "dz_dx": as_result(derivative(lambda x: outer(inner(x)), x0)),
        "dz_dy": as_result(derivative(outer, y0)),
        "dy_dx": as_result(derivative(inner, x0)),
    }
