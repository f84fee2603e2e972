# belief: upstream-added
# hint: 상류와 국소 미분계수는 더합니까, 곱합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream + tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
