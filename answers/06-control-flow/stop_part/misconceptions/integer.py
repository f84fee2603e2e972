# belief: integer
# hint: x0이 1일 때 f에 넣은 것의 dtype을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        y = f(x) * tf.stop_gradient(g(x))
    return tape.gradient(y, x)
