# belief: Thinks a gradient needs a flat vector, so reshapes x to one dimension first, and never brings the result back to the shape of x; right only for vectors.
# cause: 형상을 펴 놓음
def elementwise_slope(f, x):
    arr = np.array(x, dtype=np.float32)
    flat = tf.Variable(arr.reshape(-1))     # 1차원으로 펴기
    with tf.GradientTape() as tape:
        out = f(flat)
    slopes = tape.gradient(out, flat)
    return slopes
