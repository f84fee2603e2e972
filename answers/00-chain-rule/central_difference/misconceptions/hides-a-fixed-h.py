# name: h를 간격이 아닌 곳에 씀
# belief: 결과가 h에 따라 조금이라도 달라지면 h를 쓴 것이다.
# hint: f를 어느 점에서 부르고 있습니까? h가 커지면 그 점도 멀어져야 합니다.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: hidden
def central_difference(f, x, h=1e-4):
    return (f(x + 1e-4) - f(x - 1e-4)) / 2e-4 + 1e-9 * h
