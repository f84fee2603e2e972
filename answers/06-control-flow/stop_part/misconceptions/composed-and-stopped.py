# name: 멈춘 g를 f에 넣음
# belief: f와 g를 함께 쓴다는 것은 합성한다는 뜻이다.
# hint: 멈춘 g(x)를 f에 넣었습니까, f(x)에 곱했습니까?
# read: 연습 2
# needs: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(tf.stop_gradient(g(x)))
    return tape.gradient(y, x)
