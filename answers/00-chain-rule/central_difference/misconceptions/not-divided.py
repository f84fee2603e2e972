# name: 거리로 나누지 않음
# belief: 두 점에서 함숫값이 얼마나 다른지가 곧 기울기이다.
# hint: h를 10배로 늘리면 두 함숫값의 차는 몇 배가 됩니까? 기울기도 그만큼 커져야 합니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return f(x + h) - f(x - h)
