# belief: called-twice
# hint: 함수가 몇 번 불리는지 세어 보세요. 이미 계산한 값을 다시 쓸 수 있습니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(inner(x))
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
