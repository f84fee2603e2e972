# name: 후진 차분을 씀
# belief: 왼쪽 점 하나만 보아도 충분히 정확하다.
# hint: 왼쪽만 보는 것은 오른쪽만 보는 것과 같은 문제를 가집니다. 곡선이 휘면 이 기울기는 어느 쪽으로 치우칩니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x) - f(x - h)) / h
