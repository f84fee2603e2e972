# belief: counted-from-one
# hint: range가 주는 첫 번호는 무엇입니까? 첫째 성분도 움직였습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: range
# unless: Sub*4, USub
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h, worst = 0.01, tf.constant(0.0)
    for i in range(1, x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        worst = tf.maximum(worst, tf.abs(gradient[i] - (f(x + move) - f(x - move)) / (2 * h)))
    return worst
