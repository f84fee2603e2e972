# name: f와 g에 x 대신 x0을 넣음
# belief: x0은 변수를 만든 뒤에는 그 변수와 같은 것이다.
# hint: f와 g에 넣은 것은 x0입니까, x입니까? 테이프가 아는 것은 어느 쪽입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x0) * tf.stop_gradient(g(x0))
    return tape.gradient(y, x)
