# belief: differentiated-after-the-tape
# hint: 두 번째로 미분할 때 대상은 첫 미분계수입니다. 그것을 계산하는 동안 테이프가 켜져 있었습니까?
# read: 세 번, 네 번 미분하기
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    for _ in range(n):
        y = tape.gradient(y, x, unconnected_gradients="zero")
    return y
