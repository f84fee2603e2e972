# belief: A persistent tape can be used as often as one likes, so differentiating its own result again after the with block gives the second derivative. Wrong for every input: the first gradient was not recorded, the result is None.
# cause: 테이프를 닫은 뒤 되풀이해 미분함
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)

    # 두 번 미분하니까 persistent=True 가 필요
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    dydx = tape.gradient(y, x)
    d2ydx2 = tape.gradient(dydx, x)
    del tape
    return d2ydx2
