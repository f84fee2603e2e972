# style: 테이프 안에서 성분을 나누고 하나씩 미분한다
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        parts = tf.unstack(f(x))
    zero = tf.UnconnectedGradients.ZERO
    return tf.stack([tape.gradient(part, x, unconnected_gradients=zero) for part in parts], axis=0)
