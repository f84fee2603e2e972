# name: 작은 쪽을 고름
# belief: x와 0 가운데 작은 것을 더한다.
# hint: x = 100에서 더해야 하는 것은 100입니까, 0입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: minimum
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.minimum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
