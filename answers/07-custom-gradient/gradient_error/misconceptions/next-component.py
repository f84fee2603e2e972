# belief: counted-from-one
# hint: 움직인 성분과 견준 성분의 번호가 같습니까? 파이썬에서 첫째 성분의 번호는 무엇입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: Add*2
# unless: Sub*4
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i + 1, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
