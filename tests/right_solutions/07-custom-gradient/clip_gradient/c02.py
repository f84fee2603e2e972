# style: 바깥 함수를 바로 장식, None을 함께 돌려줌, sign*minimum (R2)
@tf.custom_gradient
def clip_gradient(x, limit):
    return tf.identity(x), lambda u: (tf.sign(u) * tf.minimum(tf.abs(u), limit), None)
