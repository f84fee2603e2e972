# style: where로 벗어난 원소만 바꾼다
def clip_gradient(x, limit):
    @tf.custom_gradient
    def through(x):
        def grad(upstream):
            cut = limit * tf.sign(upstream)
            return tf.where(tf.abs(upstream) > limit, cut, upstream)

        return tf.convert_to_tensor(x), grad

    return through(x)
