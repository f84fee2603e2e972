# name: 함수를 두 번 부름
# belief: 같은 함수를 다시 불러도 값이 같으니 괜찮다고 믿습니다.
# hint: 함수가 몇 번 불리는지 세어 보세요. 이미 계산한 값을 다시 쓸 수 있습니까?
# read: 연습 6의 지킬 것
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(inner(x))
    return {"dz_dx": tape.gradient(z, x), "dz_dy": tape.gradient(z, y), "dy_dx": tape.gradient(y, x)}
