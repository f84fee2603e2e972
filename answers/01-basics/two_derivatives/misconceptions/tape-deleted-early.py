# belief: tape-deleted-early
# hint: del tape 다음 줄에서 tape는 무엇을 가리킵니까? 테이프를 마지막으로 쓰는 줄은 어디입니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
        z = g(w)
    del tape
    return tape.gradient(y, x), tape.gradient(z, w)
