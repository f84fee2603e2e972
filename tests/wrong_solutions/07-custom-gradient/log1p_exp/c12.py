# belief: 1/(1+e^-x)는 시그모이드이고 안전하다고 믿음 (큰 음수에서 둘째 미분이 nan)
# cause: 규칙 안에 무한대를 남김
@tf.custom_gradient
def log1p_exp(x):
    def grad(upstream):
        return upstream * (1 / (1 + tf.exp(-x)))
    return tf.maximum(x, 0.0) + tf.math.log(1 + tf.exp(-tf.abs(x))), grad
