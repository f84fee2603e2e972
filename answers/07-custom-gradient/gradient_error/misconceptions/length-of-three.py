# name: one_hot의 길이가 x와 다름
# belief: one_hot의 둘째 인자는 언제나 3이다.
# hint: x의 성분은 몇 개입니까? tf.one_hot의 둘째 인자는 그 수와 같습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: one_hot
# unless: Add*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(3):
        move = tf.one_hot(i, 3) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
