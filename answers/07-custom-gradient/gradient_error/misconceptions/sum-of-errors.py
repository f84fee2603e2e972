# name: 가장 큰 것 대신 모두 더함
# belief: 어긋난 만큼을 모두 더하면 된다.
# hint: 더하는 것과 가장 큰 것을 고르는 것은 성분이 둘 이상이면 어떻게 다릅니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_sum(tf.abs(gradient - tf.stack(differences)))
