# name: 미분계수를 나누어 구함
# belief: dz/dy는 언제나 dz/dx를 dy/dx로 나누어 구할 수 있다.
# hint: dy/dx가 0인 점에서는 나눌 수 없습니다. dz/dy를 테이프에 바로 물어볼 수 있습니까?
# read: EX 4
# fails: hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(y)
    dz, dy = tape.gradient(z, x), tape.gradient(y, x)
    return {"dz_dx": dz, "dz_dy": dz / dy, "dy_dx": dy}
