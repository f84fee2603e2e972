# belief: every-slope-at-x
# hint: 연쇄 법칙에서 바깥 함수는 어느 값에서 미분합니까?
# read: EX 4의 손으로 구한 값
# fails: test, hidden
def chain_parts(outer, inner, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = inner(x)
        z = outer(x)
    dz_dy, dy_dx = tape.gradient(z, x), tape.gradient(y, x)
    return {"dz_dx": dz_dy * dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
