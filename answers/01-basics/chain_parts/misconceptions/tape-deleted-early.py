# belief: tape-deleted-early
# hint: del tape 다음 줄에서 tape는 무엇을 가리킵니까? 테이프를 마지막으로 쓰는 줄은 어디입니까?
# read: EX 3
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    del tape
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
