# style: lambda로 규칙을 쓰고 minimum과 maximum으로 자른다
def clip_gradient(x, limit):
    return tf.custom_gradient(
        lambda x: (tf.identity(x), lambda upstream: tf.maximum(tf.minimum(upstream, limit), -limit))
    )(x)
