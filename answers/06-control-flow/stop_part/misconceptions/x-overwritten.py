# name: x를 멈춘 것으로 덮어씀
# belief: x를 멈춘 뒤에도 그 이름으로 미분할 수 있다.
# hint: tape.gradient에 준 x는 f에 넣은 그 x입니까? 멈춘 것에는 다른 이름을 주세요.
# read: 2) tf.stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        x = tf.stop_gradient(x)
        y = y * g(x)
    return tape.gradient(y, x)
