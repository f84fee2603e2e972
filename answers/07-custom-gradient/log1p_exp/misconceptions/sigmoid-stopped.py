# belief: slope-stopped
# hint: 규칙을 미분할 때 시그모이드에서 x로 돌아가는 길이 남아 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.stop_gradient(tf.sigmoid(x))
        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
