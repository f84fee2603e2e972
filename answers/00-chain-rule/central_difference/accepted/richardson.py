# style: 리처드슨 외삽을 도움 함수로 씀
def _slope(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)

def central_difference(f, x, h=1e-4):
    x = float(x)
    coarse, fine = _slope(f, x, h), _slope(f, x, h / 2)
    return fine + (fine - coarse) / 3
