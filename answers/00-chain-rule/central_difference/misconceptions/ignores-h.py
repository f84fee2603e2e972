# name: h를 무시함
# belief: 작은 간격을 직접 정해 쓰면 더 정확하므로 받은 h는 쓰지 않아도 된다.
# hint: 함수를 부르는 사람이 h를 0.5로 주면 결과가 달라져야 합니다. 받은 인자가 식 안에 있는지 보세요.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    step = 1e-4
    return (f(x + step) - f(x - step)) / (2 * step)
