# belief: tf.Variable(..., dtype=tf.float32) converts whatever it gets, as it did in unit 01. Right for Python ints, but for an int32 tf.Variable it raises an error because of the incompatible dtype.
# cause: int32 변수를 형 변환하지 않음
def gradient_from_integer(f, value):
    x = tf.Variable(value, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
