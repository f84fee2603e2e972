# route: 이름마다 그 변수만 움직여 배정밀도 중앙 차분을 외삽한다
from course.audit.finite_differences import as_result, partial_derivatives


def gradients_as_dict(f, values):
    names = list(values)
    slopes = partial_derivatives(lambda *numbers: f(dict(zip(names, numbers))), list(values.values()))
    return {name: as_result(slope) for name, slope in zip(names, slopes)}
