# name: f까지 멈춤
# belief: 곱 전체를 감싸면 그 안의 g만 멈춘다.
# hint: 소스에서 대상까지 남은 길이 있습니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.stop_gradient(f(x) * g(x))
    return tape.gradient(y, x)
