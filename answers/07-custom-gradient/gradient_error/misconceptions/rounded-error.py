# belief: rounded
# hint: 어긋난 만큼이 1.25이면 1을 돌려주어야 합니까?
# read: 연습 5
# fails: hidden
# needs: round | rint
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.round(tf.reduce_max(tf.abs(gradient - tf.stack(differences))))
