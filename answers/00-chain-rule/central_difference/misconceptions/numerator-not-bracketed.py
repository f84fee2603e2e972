# name: 분자의 괄호를 빼먹음
# belief: 두 값의 차를 나눌 때 괄호가 없어도 차가 먼저 계산된다.
# hint: a - b / c에서 파이썬은 무엇을 먼저 계산합니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return f(x + h) - f(x - h) / (2 * h)
