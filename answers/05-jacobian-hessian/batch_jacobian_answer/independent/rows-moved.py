# route: 다른 행을 움직여 출력이 따라 움직이는지 본다
import numpy as np


def _own(layer):
    x = np.array([[1.0, 2.0, 3.0], [6.0, 5.0, 4.0], [7.0, 9.0, 8.0]])
    y = layer(x)
    for i in range(3):
        moved = x.copy()
        moved[i] *= 1.25
        others = [j for j in range(3) if j != i]
        if not np.allclose(layer(moved)[others], y[others]):
            return False
    return True


def _softmax(x):
    return np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)


batch_jacobian_answer = {
    "A": _own(_softmax),
    "B": _own(lambda x: x / x.max(axis=0)),
    "C": _own(lambda x: (x - 0.0) / np.sqrt(1.0 + 1e-3)),
    "D": _own(lambda x: x[::-1]),
}
