# belief: Knows that a constant must be watched, but calls tape.watch after f(value) was computed (just before differentiating), so nothing was recorded and the result is None.
# cause: 계산한 뒤에 감시함
def gradient_of_constant(f, value):
    with tf.GradientTape() as tape:
        result = f(value)
        tape.watch(value)     # 상수니까 감시
    return tape.gradient(result, value)
