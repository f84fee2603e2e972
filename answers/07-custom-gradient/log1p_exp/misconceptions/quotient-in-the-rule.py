# belief: infinity-in-the-rule
# hint: x = 100에서 규칙 안의 분자와 분모는 각각 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.exp(x) / (1.0 + tf.exp(x))
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
