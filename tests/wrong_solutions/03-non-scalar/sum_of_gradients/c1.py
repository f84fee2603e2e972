# belief: Takes each function's derivative with its own tape but overwrites total (= instead of +=), so only the last function's derivative is returned; right for a single function only.
# cause: 마지막 값만 남음
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    total = tf.constant(0.0)
    for fn in functions:
        with tf.GradientTape() as tape:
            y = fn(x)
        total = tape.gradient(y, x)
    return total
