# belief: The error gets small if the forward difference is repeated with a halved h until it "converges", so h is only a starting value. Wrong for small h (error about 1e-6, far above C*h^2 for h = 1e-4), and h = 0.5 and 0.25 give the very same number.
# cause: h를 바꾸어 씀
def central_difference(f, x, h=1e-4):
    def slope(step):
        return (f(x + step) - f(x)) / step

    old = slope(h)
    for _ in range(40):
        h = h / 2          # h를 계속 줄여 가면 오차도 줄어든다
        new = slope(h)
        if abs(new - old) < 1e-6:
            return new
        old = new
    return old
