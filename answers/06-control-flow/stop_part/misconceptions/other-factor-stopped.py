# name: f 쪽을 멈춤
# belief: 둘 가운데 하나만 멈추면 어느 쪽을 멈추든 같다.
# hint: 그래디언트가 멈춘 것은 f 쪽입니까, g 쪽입니까? 연습 2의 지킬 것을 다시 보세요.
# read: 연습 2
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = tf.stop_gradient(f(x)) * g(x)
    return tape.gradient(y, x)
