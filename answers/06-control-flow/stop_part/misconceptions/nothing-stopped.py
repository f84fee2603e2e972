# name: g 쪽도 미분함
# belief: 곱을 미분하면 언제나 두 인수를 모두 미분한다.
# hint: 곱의 미분에는 항이 두 개입니다. 여기에서는 어느 항이 없어져야 합니까?
# read: 2) tf.stop_gradient
# unless: stop_gradient
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x) * g(x)
    return tape.gradient(y, x)
