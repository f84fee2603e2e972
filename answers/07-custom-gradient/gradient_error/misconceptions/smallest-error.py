# name: 가장 작은 것을 고름
# belief: 한 성분이라도 맞으면 규칙이 맞다.
# hint: 규칙이 틀렸다는 것은 어느 성분에서 드러납니까?
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
    return tf.reduce_min(tf.abs(gradient - tf.stack(differences)))
