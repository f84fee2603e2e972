# belief: Thinks that one ordinary tape can be asked once for each target: calls gradient twice (in a comprehension) on a non-persistent tape and gets RuntimeError.
# cause: 다 쓴 테이프를 다시 씀
def two_derivatives(f, g, x0, w0):
    x, w = [tf.Variable(p, dtype=tf.float32) for p in (x0, w0)]
    with tf.GradientTape() as tape:
        fx = f(x)
        gw = g(w)
    # (f'(x0), g'(w0))
    return tuple(tape.gradient(out, src) for out, src in [(fx, x), (gw, w)])
