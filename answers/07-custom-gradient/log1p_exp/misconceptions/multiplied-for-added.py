# name: 더하지 않고 곱함
# belief: log 안의 곱은 곱으로 나온다.
# hint: log(uv)는 log u와 log v의 곱입니까, 합입니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: Mult | multiply
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) * tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
