# belief: return-in-the-loop
# hint: return을 만나면 for가 계속됩니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# needs: return-in-loop
def gradient_error(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    h = 0.01
    for i in range(x.shape[0]):
        move = tf.one_hot(i, x.shape[0]) * h
        return tf.abs(gradient[i] - (f(x + move) - f(x - move)) / (2 * h))
