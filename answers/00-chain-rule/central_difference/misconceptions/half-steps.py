# name: 반 간격의 점을 2h로 나눔
# belief: 어떤 두 점을 골라도 2h로 나누면 된다.
# hint: f를 부른 두 점 사이의 거리를 그림에 그려 보세요. 그 거리로 나누었습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x + h / 2) - f(x - h / 2)) / (2 * h)
