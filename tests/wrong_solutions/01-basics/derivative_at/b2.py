# belief: Thinks the tape differentiates a function, so gives it f itself as the target and never calls f(x) inside the tape.
# cause: 함수 자체를 넘김
def derivative_at(f, x0):
    점 = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(점)
        y = f            # 미분할 함수
    미분 = tape.gradient(y, 점)
    return 미분
