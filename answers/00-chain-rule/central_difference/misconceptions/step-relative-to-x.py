# name: 간격을 x에 비례하게 둠
# belief: 간격은 x의 크기에 맞추어야 한다.
# hint: x = 0이면 간격은 얼마가 됩니까? h는 함수에 준 그대로 쓰기로 했습니다.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: hidden
def central_difference(f, x, h=1e-4):
    step = h * abs(x)
    return (f(x + step) - f(x - step)) / (2 * step)
