# route: 행렬을 실제로 만들어 순서대로 곱하고, 행렬을 곱할 때 생기는 수의 곱을 하나씩 센다
import numpy as np


def multiplication_count(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError(mode)
    jacobians = [np.ones((rows, columns), np.int8) for columns, rows in zip(sizes[:-1], sizes[1:])]
    counted = 0

    def product(left, right):
        nonlocal counted
        result = np.zeros((left.shape[0], right.shape[1]), np.int8)
        for column in range(right.shape[1]):
            terms = left * right[:, column]
            counted += terms.size
            result[:, column] = terms.sum(axis=1) % 2
        return result

    if mode == "forward":
        done = jacobians[0]
        for jacobian in jacobians[1:]:
            done = product(jacobian, done)
    else:
        done = jacobians[-1]
        for jacobian in jacobians[-2::-1]:
            done = product(done, jacobian)
    return counted
