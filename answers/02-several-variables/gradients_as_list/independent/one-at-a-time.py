# route: 변수를 하나씩 움직여 배정밀도 중앙 차분을 외삽한다
from course.audit.finite_differences import as_result, partial_derivatives


def gradients_as_list(f, values):
    return [as_result(slope) for slope in partial_derivatives(f, values)]
