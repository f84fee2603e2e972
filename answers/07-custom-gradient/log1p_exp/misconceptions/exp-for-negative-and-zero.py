# belief: exp-for-negative
# hint: x = 0과 x = -1에서 log(1 + eˣ)과 eˣ은 얼마나 다릅니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.where(x > 0.0, x + tf.math.log1p(tf.exp(-x)), tf.exp(x)), grad

    return inner(x)
