# belief: results-in-another-order
# hint: dy_dx라는 이름에 넣은 것은 무엇을 무엇으로 미분한 값입니까?
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(y, x), "dy_dx": tape.gradient(z, y)}
