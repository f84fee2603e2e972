# belief: input-clipped
# hint: x = 100과 x = 80에서 값은 같아야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
def log1p_exp(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return upstream * tf.sigmoid(x)

        return tf.math.log(1.0 + tf.exp(tf.minimum(x, 80.0))), grad

    return inner(x)
