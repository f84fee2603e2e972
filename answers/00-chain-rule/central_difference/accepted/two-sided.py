# style: 양쪽 점을 이름 붙여 두고 기울기를 구함
def central_difference(f, x, h=1e-4):
    left, right = x - h, x + h
    rise = f(right) - f(left)
    run = right - left
    return rise / run
