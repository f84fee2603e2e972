# style: 한쪽의 세 점으로 2차 정확도를 얻음
def central_difference(f, x, h=1e-4):
    return (-3 * f(x) + 4 * f(x + h) - f(x + 2 * h)) / (2 * h)
