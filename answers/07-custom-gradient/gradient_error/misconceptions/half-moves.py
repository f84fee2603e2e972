# name: 움직인 거리의 두 배로 나눔
# belief: 어떻게 움직였든 2h로 나누면 된다.
# hint: 두 점 사이의 거리는 얼마입니까? 그 거리로 나누었습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: Div
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h / 2
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
