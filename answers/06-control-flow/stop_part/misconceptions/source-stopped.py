# name: f에 넣는 값도 멈춤
# belief: x를 멈추어도 f는 x로 미분된다.
# hint: f에 넣은 것은 아직 소스입니까? 멈춘 것에서 소스로 돌아가는 길이 있습니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        fixed = tf.stop_gradient(x)
        y = f(fixed) * g(fixed)
    return tape.gradient(y, x)
