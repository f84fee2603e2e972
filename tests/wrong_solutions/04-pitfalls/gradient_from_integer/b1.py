# belief: Casts to float only on the way into f and keeps the integer variable as the source; thinks the tape passes through the cast back to the integer, but the result is None (or an error).
# cause: 바꾸기 전의 것을 소스로 넘김
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(tf.cast(x, tf.float32))   # f에는 실수를 넣는다
    return tape.gradient(y, x)
