# belief: spent-tape
# hint: 보통 테이프는 gradient를 몇 번 할 수 있습니까?
# read: EX 3
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = inner(x)
        z = outer(y)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
