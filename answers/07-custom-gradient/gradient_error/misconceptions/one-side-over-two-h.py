# belief: one-side-over-two-h
# hint: 두 점 사이의 거리는 h입니까, 2h입니까? x - h에서의 값도 구했습니까?
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
        differences.append((f(x + move) - f(x)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
