# name: 멈춘 값을 쓰지 않음
# belief: tf.stop_gradient를 부르면 넣은 텐서가 그때부터 멈춘다.
# hint: tf.stop_gradient는 넣은 텐서를 바꿉니까, 새 텐서를 돌려줍니까? 돌려준 것이 y를 계산하는 데 들어갔습니까?
# read: 2) tf.stop_gradient
# needs: stop_gradient-unused
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        gx = g(x)
        tf.stop_gradient(gx)
        y = f(x) * gx
    return tape.gradient(y, x)
