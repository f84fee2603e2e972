# belief: The text said that a too small h is destroyed by rounding, so the student never goes below 0.001. For every h < 1e-3 (the default too) the error stays at 1e-6 and h has no effect.
# cause: 작은 간격을 쓰지 않음
def central_difference(f, x, h=1e-4):
    h = max(h, 0.001)  # h가 너무 작으면 유효 숫자가 사라진다
    return (f(x + h) - f(x - h)) / (2 * h)
