# belief: Thinks a smaller step is always more accurate, so shrinks the given h by 10^10 before using the (correct) central formula; for the default h rounding errors dominate.
# cause: 간격을 더 줄임
def central_difference(f, x, h=1e-4):
    # h -> 0 극한이니까 h를 더 줄이면 더 정확해진다
    step = h
    for _ in range(10):
        step = step / 10
    numer = f(x + step) - f(x - step)
    return numer / (2 * step)
