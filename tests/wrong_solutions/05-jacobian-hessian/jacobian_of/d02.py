# belief: believes y[i] can be picked after the tape is closed; the indexing is not recorded, and ZERO hides the None
# cause: 테이프 밖에서 계산함
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    rows = []
    for i in range(len(y)):
        row = tape.gradient(y[i], x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
        rows.append(row)
    return tf.stack(rows)
