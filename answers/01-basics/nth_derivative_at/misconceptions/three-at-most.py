# name: 세 번까지만 미분함
# belief: 세 번보다 많이 미분하면 언제나 0이 된다.
# hint: sin x나 exp x를 네 번 미분하면 무엇입니까? 미분하는 횟수를 n으로 정하려면 어떻게 씁니까?
# read: 세 번, 네 번 미분하기
# fails: hidden
# needs: gradient*3
def nth_derivative_at(f, x0, n):
    zero = tf.UnconnectedGradients.ZERO
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as third:
        with tf.GradientTape() as second:
            with tf.GradientTape() as first:
                y = f(x)
            d1 = first.gradient(y, x, unconnected_gradients=zero)
        d2 = second.gradient(d1, x, unconnected_gradients=zero)
    d3 = third.gradient(d2, x, unconnected_gradients=zero)
    return [y, d1, d2, d3][n] if n < 4 else tf.constant(0.0)
