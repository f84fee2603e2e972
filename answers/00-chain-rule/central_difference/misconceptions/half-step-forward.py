# name: 간격만 줄인 전진 차분을 씀
# belief: 간격을 절반으로 줄이면 한쪽 점만 보아도 충분히 정확하다.
# hint: h를 10분의 1로 줄일 때 오차도 10분의 1이 됩니까, 100분의 1이 됩니까? x의 왼쪽에 있는 점도 보았습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    half = h / 2
    return (f(x + half) - f(x)) / half
