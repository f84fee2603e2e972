# belief: source-before-conversion
# hint: x0이 1일 때 감시한 것의 dtype은 무엇입니까? 감시하기 전에 바꿀 것은 무엇입니까?
# read: 모든 연습에서 지킬 것
# needs: cast
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.constant(x0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(tf.cast(x, tf.float32)) * tf.stop_gradient(g(tf.cast(x, tf.float32)))
    return tape.gradient(y, x)
