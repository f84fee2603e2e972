# name: 규칙에 둘째 미분을 씀
# belief: 두 번 미분하므로 규칙은 둘째 미분을 돌려준다.
# hint: 규칙에는 첫째 미분의 식이 들어갑니다. 둘째 미분은 무엇을 미분한 것입니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: custom_gradient
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x) * (1.0 - tf.sigmoid(x))

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
