# name: NumPy 값을 돌려줌
# belief: 값만 맞으면 되니 파이썬 숫자를 돌려주어도 된다.
# hint: 결과의 종류도 지킬 것에 있습니다. 무엇을 돌려주어야 하나요?
# read: 연습 4의 지킬 것
# fails: test, hidden
def gradient_through_numpy(x0):
    x = float(x0)
    return float(np.sin(2 * x) + 1)
