# belief: numpy-in-the-middle
# hint: 테이프가 볼 수 있는 것은 TensorFlow의 연산뿐입니다. s를 계산한 것은 누구인가요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = np.sin(x)
        y = s ** 2 + x
    return tape.gradient(y, x)
