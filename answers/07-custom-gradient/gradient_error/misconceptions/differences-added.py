# name: 차분을 모두 더함
# belief: 성분마다의 차분을 더하면 그래디언트가 된다.
# hint: 차분을 모두 더한 수 하나와 성분마다의 그래디언트를 견줄 수 있습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: one_hot | eye
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, difference = 0.01, 0.0
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        difference += (f(x + move) - f(x - move)) / (2 * h)
    return tf.reduce_max(tf.abs(gradient - difference))
