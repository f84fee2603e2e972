# belief: numpy-in-the-middle
# hint: TensorFlow 연산이 아닌 것은 테이프에 기록됩니까?
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        middle = tf.Variable(y.numpy())
        z = outer(middle)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, middle), "dy_dx": tape.gradient(y, x)}
