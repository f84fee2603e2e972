# name: 함수에 배열을 넣음
# belief: f에 배열을 넣어도 원소마다 계산해 준다.
# hint: f는 수 하나를 받는 파이썬 함수입니다. math.sin에 배열을 넣으면 어떻게 되는지 해 보세요.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
import numpy as np

def central_difference(f, x, h=1e-4):
    left, right = f(np.array([x - h, x + h]))
    return (right - left) / (2 * h)
