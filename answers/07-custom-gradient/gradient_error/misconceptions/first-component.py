# name: 첫째 성분만 봄
# belief: 한 성분을 확인하면 모두 확인한 것이다.
# hint: 규칙은 어느 성분에서 틀릴 수 있습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: return-in-loop
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.abs(gradient - tf.stack(differences))[0]
