# name: 로그를 미분하지 않음
# belief: log(1 + eˣ)의 미분계수는 eˣ이다.
# hint: log u를 미분하면 무엇으로 나눕니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient, exp
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.exp(x)

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
