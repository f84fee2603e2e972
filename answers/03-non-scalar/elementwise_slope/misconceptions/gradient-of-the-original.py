# belief: source-before-conversion
# hint: 테이프가 감시한 것은 무엇이고, gradient에 소스로 넘긴 것은 무엇입니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    source = tf.convert_to_tensor(x, dtype=tf.float32)
    v = tf.identity(source)
    with tf.GradientTape() as tape:
        tape.watch(v)
        y = f(v)
    return tape.gradient(y, source)
