# belief: uses squeeze at the end "to drop superfluous dimensions"; breaks m=1 or n=1
# cause: 크기가 1인 축을 없앰
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x, unconnected_gradients="zero")
    return tf.squeeze(J)
