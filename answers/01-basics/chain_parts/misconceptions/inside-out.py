# belief: functions-in-another-order
# hint: outer(inner(x))에서 먼저 계산되는 것은 어느 쪽입니까? def 줄의 인자 순서도 처음과 견주어 보세요.
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = outer(x)
        z = inner(y)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
