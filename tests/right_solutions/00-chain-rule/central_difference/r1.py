# style: mean of the left and the right slope with a nested helper, floats first
def central_difference(f, x, h=1e-4):
    x, h = float(x), float(h)

    def slope(a, b):
        return (f(b) - f(a)) / (b - a)

    left = slope(x - h, x)
    right = slope(x, x + h)
    return (left + right) / 2


# 내 테스트
assert abs(central_difference(lambda t: t * t, 3) - 6) < 1e-6
