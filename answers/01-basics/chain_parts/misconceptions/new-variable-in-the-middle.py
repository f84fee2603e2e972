# belief: middle-as-new-variable
# hint: tf.Variable(y)로 만든 것은 x로 계산한 것입니까, 값만 베낀 것입니까?
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = tf.Variable(inner(x))
        z = outer(y)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
