# name: 0 대신 1과 견줌
# belief: max의 둘째 인자는 1이다.
# hint: x = 0에서 max의 두 인자는 무엇이어야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: maximum
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 1.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
