# name: 키를 다르게 씀
# belief: 키는 뜻만 통하면 어떻게 적어도 된다.
# hint: 지킬 것에 적힌 세 키를 글자 그대로 견주어 보세요.
# read: 연습 5의 지킬 것
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    return {"dz/dx": tape.gradient(z, x), "dz/dy": tape.gradient(z, y), "dy/dx": tape.gradient(y, x)}
