# name: 나눗셈의 괄호를 빼먹음
# belief: a / 2 * h는 a를 2h로 나눈 것이다.
# hint: a / 2 * h에서 파이썬은 무엇을 먼저 계산합니까? a = 8, h = 2를 넣어 실행해 보세요.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h
