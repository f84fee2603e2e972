# name: 다른 성분의 차분과 견줌
# belief: 어느 성분을 움직인 차분과 견주어도 같다.
# hint: 몇 번째 성분을 움직인 차분을 몇 번째 그래디언트와 견주었습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(0, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
