# route: 걸음마다 원소를 하나씩 움직여 중앙 차분을 외삽하고, 새 값은 NumPy로 계산해 변수에 적는다
from course.audit.finite_differences import as_point, partial_derivatives


def gradient_descent(variable, loss, learning_rate, steps):
    for _ in range(steps):
        [slope] = partial_derivatives(loss, [variable])
        variable.assign(as_point(variable) - learning_rate * slope)
    return variable
