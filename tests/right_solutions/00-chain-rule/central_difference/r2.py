# style: five-point formula as a sum over a dictionary of weights
def central_difference(f, x, h=1e-4):
    # (f(x-2h) - 8f(x-h) + 8f(x+h) - f(x+2h)) / 12h
    x = float(x)
    h = float(h)
    weights = {-2: 1, -1: -8, 1: 8, 2: -1}
    return sum(w * f(x + k * h) for k, w in weights.items()) / (12 * h)
