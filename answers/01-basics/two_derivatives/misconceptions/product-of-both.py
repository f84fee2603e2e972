# name: 두 함수를 곱해 한 번에 미분함
# belief: 함수를 곱해 하나로 만들면 한 번에 두 미분계수를 얻는다.
# hint: f(x)·g(w)를 x로 미분하면 무엇이 곱해진 채로 남습니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        product = f(x) * g(w)
    return tuple(tape.gradient(product, [x, w]))
