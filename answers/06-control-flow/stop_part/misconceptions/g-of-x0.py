# name: g에 x 대신 x0을 넣음
# belief: 미분하지 않는 쪽에는 받은 x0을 그대로 넣어도 된다.
# hint: g에 넣은 것은 x0입니까, x입니까? x0이 1일 때 그것의 dtype은 무엇입니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x0))
    return tape.gradient(y, x)
