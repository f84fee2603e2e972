# belief: outside-the-tape
# hint: 함수를 계산하는 순간에 테이프가 켜져 있습니까?
# read: EX 1의 STEP 4
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
    return tape.gradient(y, x)
