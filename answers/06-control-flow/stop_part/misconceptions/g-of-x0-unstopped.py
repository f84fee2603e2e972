# belief: point-as-it-came
# hint: x0이 정수나 NumPy 수일 때 g(x0)의 dtype은 무엇입니까? g가 받는 것은 무엇이어야 합니까?
# read: 모든 연습에서 지킬 것
# unless: stop_gradient
# same: g-of-x0-outside
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * g(x0)
    return tape.gradient(y, x)
