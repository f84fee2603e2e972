# name: NumPy 값을 텐서로 감쌈
# belief: NumPy로 계산한 값도 텐서로 감싸면 길이 다시 이어진다.
# hint: tf.constant가 받은 것은 값뿐인가요, 계산의 기록도 함께인가요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.constant(np.sin(x.numpy()) ** 2 + x.numpy(), dtype=tf.float32)
    return tape.gradient(y, x)
