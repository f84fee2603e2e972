# belief: not-watched
# hint: 변수가 아닌 것을 소스로 쓰려면 두 테이프에 무엇을 알려 주어야 합니까?
# read: STEP 3은 꼭 필요할까요?
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.constant(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
        first = tape2.gradient(y, x)
    return tape.gradient(first, x)
