# name: 양수이면 미분계수를 1로 침
# belief: x가 양수이면 미분계수는 1이다.
# hint: x = 2에서 시그모이드는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: where
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.where(x > 0.0, 1.0, tf.sigmoid(x))

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
