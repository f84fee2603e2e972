# belief: Thinks that averaging two slopes cancels the bias, but averages two forward differences (steps h and 2h, both to the right of x); the left side is never looked at, so the error still shrinks only in proportion to h.
# cause: 전진 차분을 평균함
def central_difference(f, x, h=1e-4):
    # 전진 차분은 치우치니까 두 개를 구해서 평균을 내면 된다
    first = (f(x + h) - f(x)) / h
    second = (f(x + 2 * h) - f(x)) / (2 * h)
    avg = (first + second) / 2
    return avg
