# name: 둘째 미분의 차분을 구함
# belief: 중앙 차분의 식에는 f(x)도 들어간다.
# hint: f(x + h) - 2f(x) + f(x - h)는 첫째 미분입니까, 둘째 미분입니까?
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
        differences.append((f(x + move) - 2 * f(x) + f(x - move)) / h**2)
    return tf.reduce_max(tf.abs(gradient - tf.stack(differences)))
