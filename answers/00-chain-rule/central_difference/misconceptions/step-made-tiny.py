# name: 간격을 더 줄임
# belief: 간격은 작을수록 정확하니 받은 h를 더 줄여서 쓰면 된다.
# hint: h를 10의 열네제곱으로 나누어 보세요. f(x + h)와 f(x − h)가 서로 다른 수로 나옵니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    step = h / 10**10
    return (f(x + step) - f(x - step)) / (2 * step)
