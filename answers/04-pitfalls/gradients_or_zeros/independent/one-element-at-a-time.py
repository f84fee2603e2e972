# route: 원소를 하나씩 움직여 중앙 차분을 외삽한다; 쓰이지 않은 자리는 움직여도 값이 그대로라 0이 된다
from course.audit.finite_differences import as_result, partial_derivatives


def gradients_or_zeros(f, values):
    return [as_result(slope) for slope in partial_derivatives(f, values)]
