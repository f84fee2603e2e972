# belief: believes y is x as soon as x is greater than 5 ("e^x is much larger than 1"); good rule
# cause: 너무 일찍 x로 바꿈
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)
        return tf.where(x > 5.0, x, tf.math.log(1 + tf.exp(x))), grad
    return inner(x)
