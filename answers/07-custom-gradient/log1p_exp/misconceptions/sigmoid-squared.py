# name: 시그모이드를 제곱함
# belief: 규칙에 시그모이드를 두 번 곱한다.
# hint: log(1 + eˣ)의 도함수는 시그모이드 하나입니까, 그 제곱입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: sigmoid
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x) ** 2

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
