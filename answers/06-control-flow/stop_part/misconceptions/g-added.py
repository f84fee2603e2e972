# name: g를 곱하지 않고 더함
# belief: 멈춘 값은 더하든 곱하든 같다.
# hint: f(x)와 g(x)를 더합니까, 곱합니까? 더한 상수는 미분하면 얼마가 됩니까?
# read: 연습 2
# needs: Add | add | Sub | subtract | add_n
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) + tf.stop_gradient(g(x))
    return tape.gradient(y, x)
