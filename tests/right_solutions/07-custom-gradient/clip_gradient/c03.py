# style: lambda로 감쌈, 값은 받은 t 그대로, maximum/minimum (R3)
def clip_gradient(x, limit):
    return tf.custom_gradient(lambda t: (t, lambda u: tf.maximum(-limit, tf.minimum(limit, u))))(x)
