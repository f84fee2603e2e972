# belief: The student casts to float only for f and keeps the integer variable as the source, thinking that the tape follows the cast; it returns None for every input.
# cause: 바꾸기 전의 것을 소스로 넘김
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        real = tf.cast(x, tf.float32)   # f에는 실수를 넣는다
        y = f(real)
    return tape.gradient(y, x)
