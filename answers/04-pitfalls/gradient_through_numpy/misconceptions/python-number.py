# name: 파이썬 수를 돌려줌
# belief: 값만 맞으면 텐서든 파이썬 수든 같은 것이다.
# hint: 돌려준 것의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_through_numpy(x0):
    x = float(x0)
    return float(np.sin(2 * x) + 1)
