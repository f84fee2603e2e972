# belief: Believes that persistent=True makes one tape enough for a second derivative: calls gradient twice after the with block, but the first gradient was computed outside the tape and is not recorded, so the second one is None.
# cause: 테이프를 닫은 뒤 되풀이해 미분함
def second_derivative_at(f, x0):
    a = tf.Variable(x0, dtype=tf.float32)
    # 두 번 미분해야 하니까 persistent
    with tf.GradientTape(persistent=True) as tape:
        y = f(a)
    d1 = tape.gradient(y, a)
    d2 = tape.gradient(d1, a)
    del tape
    return d2
