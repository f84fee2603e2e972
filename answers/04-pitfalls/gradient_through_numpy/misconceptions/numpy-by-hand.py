# name: NumPy로 계산해 돌려줌
# belief: 손으로 미분한 식은 NumPy로 계산해서 그대로 돌려주어도 된다.
# hint: 돌려준 것의 type과 dtype을 출력하고 지킬 것과 견주어 보세요.
# read: 연습 3의 지킬 것
# fails: test, hidden
def gradient_through_numpy(x0):
    x = float(x0)
    return 2 * np.sin(x) * np.cos(x) + 1
