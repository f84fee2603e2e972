# name: 언제나 첫째 성분을 움직임
# belief: one_hot의 첫 인자는 바꾸지 않아도 된다.
# hint: 성분마다 다른 성분이 움직였습니까? tf.one_hot의 첫 인자는 무엇입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: Sub*4
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
