# route: 야코비 행렬을 중앙 차분으로 만들고 NumPy로 곱한다
from course.audit.finite_differences import as_point, as_result, jacobian


def jacobian_vector_product(f, x, v):
    return as_result(jacobian(f, x) @ as_point(v))
