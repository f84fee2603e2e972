# style: 전진 모드로 가중치마다 한 열, 재귀로 예제를 나눔
def per_example_gradients(loss, w, xs, ys):
    def all_losses(i):
        return [] if i == ys.shape[0] else [loss(w, xs[i], ys[i])] + all_losses(i + 1)

    columns = []
    for e in tf.eye(w.shape[0]):
        with tf.autodiff.ForwardAccumulator(w, e) as acc:
            stacked = tf.stack(all_losses(0))
        columns.append(acc.jvp(stacked))
    return tf.transpose(tf.stack(columns))
