# belief: 양수면 y≈x이니 x로 바꾸면 된다고 믿음 (작은 양수에서 틀림); 규칙은 바름
# cause: 양수이면 x로 바꿈
@tf.custom_gradient
def log1p_exp(x):
    def grad(upstream):
        return upstream * tf.sigmoid(x)
    return tf.where(x > 0, x, tf.math.log(1 + tf.exp(x))), grad
