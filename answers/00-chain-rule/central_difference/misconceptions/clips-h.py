# name: h를 바꾸어 씀
# belief: 큰 h는 부정확하므로 작게 바꾸어 써도 된다.
# hint: h가 클 때와 작을 때의 결과를 나란히 출력해 보세요. 받은 값 그대로 쓰고 있습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    h = min(h, 0.01)
    return (f(x + h) - f(x - h)) / (2 * h)
