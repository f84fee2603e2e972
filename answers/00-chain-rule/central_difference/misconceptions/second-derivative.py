# name: 2계 도함수의 식을 씀
# belief: 중앙 차분의 식은 언제나 가운데 점을 두 번 빼고 h²으로 나누는 것이다.
# hint: f(x) = x²을 x = 5에서 계산해 보세요. 결과는 f의 기울기입니까, 기울기의 변화율입니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2
