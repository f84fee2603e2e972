# name: 같은 점이면 변수를 함께 씀
# belief: 두 점이 같은 수이면 변수 하나로 충분하다.
# hint: x0와 w0가 같을 때 변수가 하나뿐이면, 그 변수로 미분한 값에는 무엇이 더해집니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    x = tf.Variable(x0, dtype=tf.float32)
    w = x if float(x0) == float(w0) else tf.Variable(w0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y, z = f(x), g(w)
    return tuple(tape.gradient([y, z], [x, w]))
