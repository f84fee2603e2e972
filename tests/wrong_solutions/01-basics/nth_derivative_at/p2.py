# belief: A lambda in a loop keeps the g of that moment. g is looked up late, so the function calls itself for ever (RecursionError) for every n >= 1; only n = 0 works.
# seen: 함수가 자기 자신을 끝없이 불렀습니다
def _derive(g, t):
    with tf.GradientTape() as tape:
        y = g(t)
    return tape.gradient(y, t, unconnected_gradients=tf.UnconnectedGradients.ZERO)


def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    g = f
    for _ in range(n):
        g = lambda t: _derive(g, t)   # g를 g의 도함수로 바꾼다
    return g(x)
