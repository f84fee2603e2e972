# belief: one-call-each
# hint: f를 몇 번 불렀습니까? 열마다 한 번씩 불러야 하는 길입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_of(f, x):
    columns = []
    for e in tf.eye(len(x)):
        with tf.autodiff.ForwardAccumulator(x, e) as accumulator:
            y = f(x)
        columns.append(accumulator.jvp(y, unconnected_gradients="zero"))
    return tf.stack(columns, axis=1)
