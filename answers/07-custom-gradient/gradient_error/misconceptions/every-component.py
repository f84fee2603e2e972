# name: 성분마다 돌려줌
# belief: 성분이 여럿이면 결과도 여럿이다.
# hint: 결과의 형상은 무엇이어야 합니까?
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
    return tf.abs(gradient - tf.stack(differences))
