# belief: The student takes the length of a vector to be the sum of the absolute components; right only for directions along an axis, wrong for slanted v such as [3, 4].
# cause: 길이를 원소의 합으로 봄
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    grad = tape.gradient(y, x)
    length = tf.reduce_sum(tf.abs(v))
    return tf.reduce_sum(grad * v / length)
