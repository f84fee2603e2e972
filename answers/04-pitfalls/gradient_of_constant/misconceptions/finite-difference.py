# belief: finite-difference
# hint: f를 몇 번 불렀나요? 차이로 구한 값은 어느 자리까지 맞나요?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_of_constant(f, value):
    h = 1e-3
    return (f(value + h) - f(value - h)) / (2 * h)
