# belief: rows-and-columns-swapped
# hint: 정방향 패스 한 번은 열 하나를 줍니다. tf.stack은 그것을 행으로 쌓습니다. 그리고 패스는 한 번이면 됩니다.
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    columns = []
    for e in tf.eye(len(x)):
        with tf.autodiff.ForwardAccumulator(x, e) as accumulator:
            y = f(x)
        columns.append(accumulator.jvp(y))
    return tf.linalg.matvec(tf.stack(columns), v)
