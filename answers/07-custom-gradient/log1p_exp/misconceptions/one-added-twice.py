# name: 1을 두 번 더함
# belief: log1p는 log와 같다.
# hint: log1p(u)는 log(u)입니까, log(1 + u)입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: log1p
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(1.0 + tf.exp(-tf.abs(x))), grad

    return inner(x)
