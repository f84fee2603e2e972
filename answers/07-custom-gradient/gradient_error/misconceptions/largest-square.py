# belief: errors-squared
# hint: 성분의 차이가 3이면 구하는 것은 3입니까, 9입니까?
# read: 연습 5
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
    return tf.reduce_max((gradient - tf.stack(differences)) ** 2)
