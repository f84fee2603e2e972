# belief: finite-difference
# hint: f를 몇 번 불렀습니까? 그래디언트도 테이프로 다시 미분할 수 있습니다.
# read: 모든 연습에서 지킬 것
# unless: outer, jacobian
# fails: test, hidden
def hessian_vector_product(f, x, v):
    def slope(point):
        with tf.GradientTape() as tape:
            tape.watch(point)
            y = f(point)
        return tape.gradient(y, point)

    h = 1e-2
    return (slope(x + h * v) - slope(x - h * v)) / (2 * h)
