# style: 단위행렬의 행을 하나씩 움직인다
def gradient_error(f, x):
    source = tf.Variable(x)
    with tf.GradientTape() as tape:
        value = f(source)
    slope = tape.gradient(value, source)
    h = 1e-2
    central = [(f(x + h * row) - f(x - h * row)) / (2 * h) for row in tf.eye(len(x))]
    return tf.norm(slope - central, ord=float("inf"))
