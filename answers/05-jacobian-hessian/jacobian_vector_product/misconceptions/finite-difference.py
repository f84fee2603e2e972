# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 전진 모드로 하면 몇 번이면 됩니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    h = 1e-2
    return (f(x + h * v) - f(x - h * v)) / (2 * h)
