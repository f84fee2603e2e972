# belief: only-the-last-kept
# hint: 성분마다 다른 차분과 견주었습니까? for가 끝난 뒤에 남은 것은 몇 번째 성분의 차분입니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h = 0.01
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        difference = (f(x + move) - f(x - move)) / (2 * h)
    return tf.reduce_max(tf.abs(gradient - difference))
