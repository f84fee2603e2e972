# name: 안쪽 도함수를 나누어 구함
# belief: dy/dx는 언제나 dz/dx를 dz/dy로 나누어 구할 수 있다.
# hint: dz/dy가 0인 점에서는 나눌 수 없습니다. dy/dx를 테이프에 바로 물어볼 수 있습니까?
# read: EX 4
# fails: hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = inner(x)
        z = outer(y)
    dz_dx, dz_dy = tape.gradient(z, [x, y])
    return {"dz_dx": dz_dx, "dz_dy": dz_dy, "dy_dx": dz_dx / dz_dy}
