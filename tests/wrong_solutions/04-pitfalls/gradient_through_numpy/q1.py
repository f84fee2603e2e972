# belief: While replacing np.sin by tf.sin the student reads sin(x)² as sin(x²); wrong at nearly every x0 (at 0 it is right by accident).
# cause: 제곱의 범위를 잘못 봄
def gradient_through_numpy(x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.sin(x ** 2) + x
    return tape.gradient(y, x)
