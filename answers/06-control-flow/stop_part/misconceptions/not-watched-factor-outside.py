# belief: not-watched
# hint: 상수 x도 테이프가 저절로 감시합니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.constant(float(x0))
    factor = g(x)
    with tf.GradientTape() as tape:
        y = f(x) * factor
    return tape.gradient(y, x)
