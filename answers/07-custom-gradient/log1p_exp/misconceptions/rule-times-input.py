# name: 규칙에 x를 곱함
# belief: 규칙에는 언제나 x가 들어간다.
# hint: log(1 + eˣ)의 도함수에 x가 곱해져 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * x * tf.sigmoid(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
