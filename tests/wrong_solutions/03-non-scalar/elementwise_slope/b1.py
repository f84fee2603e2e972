# belief: Converts x to a tensor, watches it and computes f of it correctly, but differentiates with respect to the original x instead of the converted tensor; works only when x already is a float32 tf.constant.
# seen: tape.gradient에 텐서도 변수도 아닌 것을 넘겼습니다
def elementwise_slope(f, x):
    t = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(t)
        y = f(t)
    return tape.gradient(y, x)
