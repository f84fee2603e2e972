# style: 간격의 절반씩 양쪽으로 가고 h로 나눔, NumPy 수를 돌려줌
import numpy as np

def central_difference(f, x, h=1e-4):
    return np.float64((f(x + h / 2) - f(x - h / 2)) / h)
