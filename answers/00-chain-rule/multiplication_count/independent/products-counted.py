# route: 행렬을 차례로 곱하면서, 왼쪽의 원소와 오른쪽의 원소를 짝지은 세 축의 배열의 크기를 센다
import math

import numpy as np


def multiplication_count(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError(mode)
    one = np.ones((), np.int8)  # seen as a matrix of any size, without memory for it
    jacobians = [np.broadcast_to(one, (rows, columns)) for columns, rows in zip(sizes[:-1], sizes[1:])]
    counted = 0

    def product(left, right):
        nonlocal counted
        pairs = (*left.shape, right.shape[1])  # no array of NumPy has more than 2**63 elements
        counted += math.prod(pairs)
        return np.broadcast_to(one, (pairs[0], pairs[2]))

    if mode == "forward":
        done = jacobians[0]
        for jacobian in jacobians[1:]:
            done = product(jacobian, done)
    else:
        done = jacobians[-1]
        for jacobian in jacobians[-2::-1]:
            done = product(done, jacobian)
    return counted
