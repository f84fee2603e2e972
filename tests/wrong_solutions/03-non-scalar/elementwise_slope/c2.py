# belief: Converts and watches the tensor t, but asks for the gradient with respect to the original x; a list, array or number was never on the tape (AttributeError); right only when x already is a float32 constant.
# seen: tape.gradient에 텐서도 변수도 아닌 것을 넘겼습니다
def elementwise_slope(f, x):
    t = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    return tape.gradient(y, x)
