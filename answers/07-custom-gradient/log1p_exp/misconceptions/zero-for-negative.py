# name: 음수이면 0으로 바꿈
# belief: x가 음수이면 eˣ은 0과 같다.
# hint: x = -1에서 log(1 + eˣ)은 0과 얼마나 다릅니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: where
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.where(x < 0.0, 0.0, x + tf.math.log1p(tf.exp(-x))), grad

    return inner(x)
