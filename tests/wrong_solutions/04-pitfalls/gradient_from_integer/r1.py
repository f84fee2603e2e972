# belief: Casting to float inside the tape is enough; the integer variable itself can stay the source. Wrong for every input: integers are not recorded, the result is None.
# cause: 바꾸기 전의 것을 소스로 넘김
def gradient_from_integer(f, value):
    n = tf.Variable(value)
    with tf.GradientTape() as tape:
        tape.watch(n)
        x = tf.cast(n, tf.float32)
        y = f(x)
    return tape.gradient(y, n)
