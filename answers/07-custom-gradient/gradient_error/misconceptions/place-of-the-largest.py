# name: 자리를 돌려줌
# belief: 가장 큰 것은 argmax로 구한다.
# hint: argmax가 주는 것은 수입니까, 그 수의 자리입니까?
# read: 연습 5
# fails: test, hidden
# needs: argmax
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.cast(tf.argmax(tf.abs(gradient - tf.stack(differences))), tf.float32)
