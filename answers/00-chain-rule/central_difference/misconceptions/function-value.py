# belief: function-value
# hint: 돌려준 것은 한 점의 값입니까, 두 점 사이의 기울기입니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    return f(x)
