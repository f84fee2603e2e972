# name: 1 + eˣ을 미분하지 않음
# belief: log u의 미분은 1/u로 끝난다.
# hint: u = 1 + eˣ을 x로 미분한 것은 어디에 있습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: custom_gradient, exp
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream / (1.0 + tf.exp(x))

        return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
