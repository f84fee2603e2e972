# route: five points instead of two: the formula of order h⁴, whose error is far below what order h² allows
def central_difference(f, x, h=1e-4):
    near, far = f(x + h) - f(x - h), f(x + 2 * h) - f(x - 2 * h)
    return float((8 * near - far) / (12 * h))
