# belief: Casting the finished points to float32 is enough. tf.linspace takes the type of its first argument, so an integer low with a fractional high (1, 3.5) is an error.
# seen: 정수(int) 텐서와 실수를 함께
def curve_with_slope(f, low, high, n):
    x = tf.cast(tf.linspace(low, high, n), tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x, y, tape.gradient(y, x)
