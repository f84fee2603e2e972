# belief: Calls the functions again after the persistent tape is closed and uses those new values as targets; they are not recorded (None), and every function is called twice.
# cause: 테이프 밖에서 계산함
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        for f in functions:
            y = f(x)              # 기록만 해 둔다
    result = []
    for f in functions:
        result.append(tape.gradient(f(x), x))
    del tape
    return result
