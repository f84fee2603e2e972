# name: 가장 큰 것끼리 견줌
# belief: 가장 큰 그래디언트와 가장 큰 차분을 견주면 된다.
# hint: 성분마다 뺀 다음에 가장 큰 것을 고릅니까, 가장 큰 것을 고른 다음에 뺍니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: max*2 | reduce_max*2
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, differences = 0.01, []
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        differences.append((f(x + move) - f(x - move)) / (2 * h))
    return tf.abs(tf.reduce_max(tf.abs(gradient)) - tf.reduce_max(tf.abs(tf.stack(differences))))
