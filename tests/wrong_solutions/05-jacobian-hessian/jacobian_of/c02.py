# belief: takes the components of y apart after the with; thinks that is still recorded (ZERO then hides it)
# cause: 테이프 밖에서 계산함
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    rows = []
    for y_i in tf.unstack(y):
        rows.append(tape.gradient(y_i, x, unconnected_gradients=tf.UnconnectedGradients.ZERO))
    return tf.stack(rows)
