# style: 세 쌍을 딕셔너리로 돌며 구함
def chain_parts(outer, inner, x0):
    x = tf.Variable(np.float32(x0))
    with tf.GradientTape(persistent=True) as tape:
        z = outer(y := inner(x))
    pairs = {"dz_dx": (z, x), "dz_dy": (z, y), "dy_dx": (y, x)}
    return {name: tape.gradient(*pair) for name, pair in pairs.items()}
