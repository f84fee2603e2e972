# belief: fills row by row, but iterates over y outside the tape (y[i] is then not recorded -> None -> the ZERO option gives zeros)
# cause: 테이프 밖에서 계산함
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    rows = [tape.gradient(yi, x, unconnected_gradients=tf.UnconnectedGradients.ZERO) for yi in tf.unstack(y)]
    return tf.stack(rows)
