# belief: Flattens x to a vector because "f wants a vector" and does not restore the shape; the numbers are right, but the result has shape (size,) for scalars (instead of ()), matrices and higher ranks.
# cause: 형상을 펴 놓음
def elementwise_slope(f, x):
    t = tf.convert_to_tensor(x, dtype=tf.float32)
    flat = tf.reshape(t, [-1])    # 몇 차원이든 한 줄로
    with tf.GradientTape() as tape:
        tape.watch(flat)
        y = f(flat)
    slope = tape.gradient(y, flat)
    return slope
