# style: h의 10분의 1씩 양쪽으로 감
def central_difference(f, x, h=1e-4):
    step = h / 10
    return (f(x + step) - f(x - step)) / (2 * step)
