# belief: differentiated-after-the-tape
# hint: 첫 미분계수를 계산하는 동안 그것을 기록하는 테이프가 있었습니까?
# read: EX 2
# fails: test, hidden
# unless: gradient-in-with, GradientTape*2
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    dydx = tape.gradient(y, x)
    return tape.gradient(dydx, x)
