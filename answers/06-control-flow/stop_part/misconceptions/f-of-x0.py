# name: f에 x 대신 x0을 넣음
# belief: x0으로 만든 변수가 있으면 x0을 넣어도 그 변수로 미분된다.
# hint: f에 넣은 것은 x0입니까, x입니까? 테이프가 아는 것은 어느 쪽입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x0) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
