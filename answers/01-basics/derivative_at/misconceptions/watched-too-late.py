# belief: watched-too-late
# hint: watch와 f 가운데 무엇이 먼저입니까? 감시하기 전에 지나간 계산을 테이프가 알 수 있습니까?
# read: EX 1의 STEP 3
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        tape.watch(x)
    return tape.gradient(y, x)
