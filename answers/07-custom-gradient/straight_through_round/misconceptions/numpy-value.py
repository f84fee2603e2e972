# belief: numpy-returned
# hint: 테이프는 NumPy로 한 계산을 기록합니까? 돌려준 값의 종류는 무엇입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
# needs: np | numpy
import numpy as np


def straight_through_round(x):
    return np.round(x.numpy())
