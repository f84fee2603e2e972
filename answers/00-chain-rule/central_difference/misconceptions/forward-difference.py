# name: 전진 차분을 씀
# belief: 오른쪽 점 하나만 보아도 충분히 정확하다.
# hint: h를 10분의 1로 줄이면 오차가 몇 분의 1이 되는지 재 보세요. 곡선이 휘는 쪽으로 치우치지 않으려면 어느 점이 더 필요할까요?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
