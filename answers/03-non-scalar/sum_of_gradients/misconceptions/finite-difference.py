# belief: finite-difference
# hint: 각 함수를 몇 번 불렀습니까? 테이프로 하면 몇 번이면 됩니까?
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    h = 1e-6
    x = tf.cast(x0, tf.float64)
    total = sum((f(x + h) - f(x - h)) / (2 * h) for f in functions)
    return tf.cast(total, tf.float32)
