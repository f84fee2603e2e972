# belief: believes the rule must hold the second derivative s(1-s), because second differentiation is checked
# cause: 규칙에 둘째 미분을 씀
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        s = tf.sigmoid(x)
        def grad(upstream):
            return upstream * s * (1 - s)
        return tf.maximum(x, 0.0) + tf.math.log(1 + tf.exp(-tf.abs(x))), grad
    return inner(x)
