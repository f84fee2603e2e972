# belief: not-watched
# hint: 상수 x0도 테이프가 저절로 감시합니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
