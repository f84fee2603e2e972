# name: float32로 계산함
# belief: float32로도 작은 간격을 충분히 나타낼 수 있다.
# hint: 거의 같은 두 수를 빼면 유효 숫자가 사라집니다. float32의 유효 숫자 일곱 자리 가운데 몇 자리가 남습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
import numpy as np

def central_difference(f, x, h=1e-4):
    x, h = np.float32(x), np.float32(h)
    return (np.float32(f(x + h)) - np.float32(f(x - h))) / (2 * h)
