# belief: Slip of variable: converts x0 to the float32 tensor x and watches x, but then calls f with the original x0, so y does not depend on x (None or an error for ints, floats and NumPy numbers; right only when x0 already is a float32 constant or Variable, which tf.cast hands back unchanged).
# seen: tape.gradient에 텐서도 변수도 아닌 것을 넘겼습니다
def derivative_at(f, x0):
    x = tf.cast(x0, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x0)
    dydx = tape.gradient(y, x)
    return dydx
