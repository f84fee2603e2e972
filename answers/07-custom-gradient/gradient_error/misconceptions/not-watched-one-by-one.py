# belief: not-watched
# hint: x는 상수입니다. 테이프에 무엇을 알려 주어야 합니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x)
    h, worst = 0.01, tf.constant(0.0)
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        worst = tf.maximum(worst, tf.abs(gradient[i] - (f(x + move) - f(x - move)) / (2 * h)))
    return worst
