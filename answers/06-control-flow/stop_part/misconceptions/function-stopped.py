# name: 값이 아니라 함수를 멈추려 함
# belief: 함수 g를 멈추면 g가 계산한 값도 멈춘다.
# hint: tf.stop_gradient가 받는 것은 함수입니까, 텐서입니까? g를 먼저 계산하고 무엇을 감싸야 합니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    stopped = tf.stop_gradient(g)
    with tf.GradientTape() as tape:
        y = f(x) * stopped(x)
    return tape.gradient(y, x)
