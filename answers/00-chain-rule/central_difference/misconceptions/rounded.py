# belief: rounded
# hint: h = 0.001일 때 허용되는 오차는 얼마입니까? 반올림으로 생기는 오차와 견주어 보세요.
# read: 연습 1의 지킬 것
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return round((f(x + h) - f(x - h)) / (2 * h), 4)
