# name: 움직임에 h를 곱하지 않음
# belief: one_hot의 1이 곧 작은 움직임이다.
# hint: 성분이 얼마나 움직였습니까? 나눈 것은 그 두 배입니까?
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
        move = tf.one_hot(i, x.shape[0])
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
