# belief: reach-of-the-square
# hint: sin(x)²에서 제곱되는 것은 x인가요, sin(x)인가요? x = 2일 때 두 값을 견주어 보세요.
# read: 연습 3
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.sin(x ** 2) + x
    return tape.gradient(y, x)
