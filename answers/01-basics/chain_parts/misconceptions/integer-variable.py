# belief: integer
# hint: 만든 변수의 dtype을 출력해 보세요. 정수를 조금만 움직일 수 있습니까?
# read: EX 1의 질문
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
