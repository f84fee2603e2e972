# style: with 블록 안에서 실수로 바꾸고 그 텐서를 감시합니다
def gradient_from_integer(f, value):
    with tf.GradientTape() as tape:
        x = tf.constant(value, dtype=tf.float32)
        tape.watch(x)
        y = f(x)
    return tape.gradient([y], [x])[0]
