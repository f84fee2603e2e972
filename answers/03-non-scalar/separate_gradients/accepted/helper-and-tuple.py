# style: 미분계수 하나를 구하는 도움 함수를 쓰고 튜플을 돌려준다
def _slope(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)


def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    return tuple(_slope(f, x) for f in functions)
