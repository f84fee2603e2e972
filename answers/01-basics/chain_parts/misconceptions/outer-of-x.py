# name: 바깥 함수에 x를 넣음
# belief: z를 구할 때 y 대신 x를 넣어도 된다.
# hint: outer가 받는 것은 x입니까, y입니까?
# read: EX 4
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(x)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
