# belief: y[i]를 테이프 밖에서 골라도 y의 일부이니 미분된다고 믿음(행 채우기); ZERO가 None을 감춤
# cause: 테이프 밖에서 계산함
def jacobian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    rows = []
    for i in range(y.shape[0]):
        rows.append(tape.gradient(y[i], x, unconnected_gradients=tf.UnconnectedGradients.ZERO))
    return tf.stack(rows)
