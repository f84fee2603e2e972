# name: 시그모이드 대신 tanh를 씀
# belief: tanh와 시그모이드는 같은 함수이다.
# hint: x = 0에서 tanh는 얼마이고 바른 미분계수는 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: tanh
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.tanh(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
