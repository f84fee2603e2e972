# belief: only-the-last-kept
# hint: for가 끝난 뒤에 그 이름에는 몇 번째 성분의 것이 남아 있습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: max, reduce_max, maximum, sort, sorted
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h = 0.01
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        error = tf.abs(gradient[i] - (f(x + move) - f(x - move)) / (2 * h))
    return error
