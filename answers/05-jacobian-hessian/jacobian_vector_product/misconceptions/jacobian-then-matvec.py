# belief: jacobian-before-the-product
# hint: f가 계산되는 동안 테이프가 기록했습니다. ForwardAccumulator로 하면 테이프가 필요합니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: jacobian
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.linalg.matvec(tape.jacobian(y, x), v)
