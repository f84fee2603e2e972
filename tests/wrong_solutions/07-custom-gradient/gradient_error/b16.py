# belief: believes "how far off" is the distance of the two vectors (norm), not the greatest component
# cause: 차이의 길이를 구함
def gradient_error(f, x):
    h = 0.005
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    gradient = tape.gradient(y, x)
    n = x.shape[0]
    difference = tf.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in tf.eye(n)])
    return tf.norm(gradient - difference)
