# name: 두 점 사이의 거리로 나누지 않음
# belief: 차분은 언제나 h로 나눈다.
# hint: 그림에 두 점을 표시하고 둘 사이의 거리를 재 보세요.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / h
