# name: 중간에 NumPy를 씀
# belief: NumPy 값을 tf.constant로 감싸면 길이 다시 이어진다.
# hint: 감싼 것은 값뿐입니다. x에서 그 값까지의 계산은 기록되지 않았습니다.
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        s = tf.constant(np.sin(x.numpy()), dtype=tf.float32)
        y = tf.square(s) + x
    return tape.gradient(y, x)
