# belief: only-sizes-compared
# hint: 2와 −6은 얼마나 다릅니까? 절댓값을 먼저 구해도 그 차이가 남습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: abs*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.reduce_max(tf.abs(tf.abs(gradient) - tf.abs(tf.stack(differences))))
