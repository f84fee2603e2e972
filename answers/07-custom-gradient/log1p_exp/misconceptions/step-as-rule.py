# name: 규칙에 계단을 씀
# belief: 미분계수는 음수에서 0, 양수에서 1이다.
# hint: x = 2에서 시그모이드는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient, where | cast | sign
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.where(x > 0.0, 1.0, 0.0)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
