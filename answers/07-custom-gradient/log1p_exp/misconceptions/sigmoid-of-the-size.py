# name: 시그모이드에 |x|를 넣음
# belief: 값에 |x|가 있으므로 규칙에도 |x|를 쓴다.
# hint: x = -100에서 미분계수는 1에 가깝습니까, 0에 가깝습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient, abs
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(tf.abs(x))

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
