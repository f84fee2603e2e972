# belief: Computes outer's derivative at x0 instead of at y = inner(x0) (two separate tapes, both at x), then multiplies; dz_dy and dz_dx are therefore wrong although the product rule of the chain is applied.
# cause: 도함수를 모두 x에서 계산함
def chain_parts(outer, inner, x0):
    def diff(func):
        x = tf.Variable(x0, dtype=tf.float32)
        with tf.GradientTape() as tape:
            r = func(x)
        return tape.gradient(r, x)

    dz_dy = diff(outer)
    dy_dx = diff(inner)
    return {"dz_dx": dz_dy * dy_dx, "dz_dy": dz_dy, "dy_dx": dy_dx}
