# belief: good idea (f' times the number g), but calls g with the raw x0 (int, float64 ... not converted)
# cause: g에 받은 x0을 그대로 넣음
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x) * g(x0)
