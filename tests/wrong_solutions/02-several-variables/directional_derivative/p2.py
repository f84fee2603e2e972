# belief: A unit vector is one whose components add up to 1 (in absolute value). Wrong as soon as v has two components that are not 0.
# cause: 길이를 원소의 합으로 봄
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    u = v / tf.reduce_sum(tf.abs(v))      # 단위벡터
    t = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        z = f(x + t * u)
    return tape.gradient(z, t)
