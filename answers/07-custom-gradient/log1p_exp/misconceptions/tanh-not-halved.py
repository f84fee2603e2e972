# name: tanh에 x의 절반을 넣지 않음
# belief: (1 + tanh x)/2가 시그모이드이다.
# hint: 시그모이드의 x = 0에서의 미분계수는 1/4입니다. (1 + tanh x)/2의 것은 얼마입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: tanh
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * (1.0 + tf.tanh(x)) / 2.0

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
