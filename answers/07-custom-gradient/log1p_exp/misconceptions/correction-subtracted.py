# name: 더하지 않고 뺌
# belief: 밖으로 꺼낸 뒤에는 뺀다.
# hint: log(1 + eˣ)은 x보다 큽니까, 작습니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: Sub
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.maximum(x, 0.0) - tf.math.log1p(tf.exp(-tf.abs(x))), grad

    return inner(x)
