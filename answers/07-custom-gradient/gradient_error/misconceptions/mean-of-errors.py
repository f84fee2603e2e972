# name: 가장 큰 것 대신 평균을 구함
# belief: 어긋난 만큼은 평균으로 재면 된다.
# hint: 한 성분만 크게 어긋나면 평균은 어떻게 됩니까?
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
    return tf.reduce_mean(tf.abs(gradient - tf.stack(differences)))
