# route: 입력을 하나씩 1만큼 움직여 출력의 합이 얼마나 변하는지 NumPy로 잰다 (y = A x는 일차식이라 정확하다)
import numpy as np

_a = np.array([[1.0, 2.0, 0.0], [3.0, -1.0, 4.0], [0.0, 6.0, 2.0]])
_x = np.array([1.0, 2.0, 1.0])
non_scalar_answer = [float(sum(_a @ (_x + unit)) - sum(_a @ _x)) for unit in np.eye(3)]
