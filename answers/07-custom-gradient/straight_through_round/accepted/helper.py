# style: 미리 만들어 둔 함수를 부르고 1을 곱한다
@tf.custom_gradient
def _rounded(x):
    def grad(upstream):
        return upstream * tf.ones_like(x)

    return tf.math.rint(x), grad


def straight_through_round(x):
    return _rounded(tf.convert_to_tensor(x))
