# belief: dy/dx = 1 - exp(-y)로 y를 다시 쓰면 규칙도 안전하다고 믿음 (y를 미분하면 꺾인 곳 x=0에서 틀림)
# seen: 값과 첫째 미분은 맞는데 둘째 미분이 0.25가 아닙니다
@tf.custom_gradient
def log1p_exp(x):
    y = tf.maximum(x, 0.0) + tf.math.log(1 + tf.exp(-tf.abs(x)))
    def grad(upstream):
        return upstream * (1 - tf.exp(-y))
    return y, grad
