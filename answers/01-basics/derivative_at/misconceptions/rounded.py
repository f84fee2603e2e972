# belief: rounded
# hint: 미분계수가 0.001보다 작을 때 반올림하면 몇 자리가 남습니까?
# read: 모든 연습에서 지킬 것
# fails: hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.constant(round(float(tape.gradient(y, x)), 5))
