# belief: writes the sigmoid by hand as 1/(1+exp(-x)); safe for large x, forgets that exp(-x) is inf for x = -100 when the rule is differentiated
# cause: 규칙 안에 무한대를 남김
@tf.custom_gradient
def log1p_exp(x):
    def grad(upstream):
        return upstream * (1 / (1 + tf.exp(-x)))
    return tf.maximum(x, 0.0) + tf.math.log(1 + tf.exp(-tf.abs(x))), grad
