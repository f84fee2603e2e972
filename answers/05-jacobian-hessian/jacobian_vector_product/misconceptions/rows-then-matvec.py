# belief: jacobian-before-the-product
# hint: f가 계산되는 동안 테이프가 기록했습니다. ForwardAccumulator로 하면 테이프가 필요합니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# same: jacobian-then-matvec, double-vjp
# unless: jacobian, output_gradients, ForwardAccumulator
# needs: GradientTape, persistent | stack
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        parts = tf.unstack(f(x))
    return tf.stack([tf.reduce_sum(v * tape.gradient(part, x)) for part in parts])
