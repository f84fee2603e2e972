# belief: Fills in zeros_like of the original value instead of the float32 variable, so the shape is right but an unused int gives int32 zeros and an unused NumPy float64 gives float64 zeros.
# cause: 받은 값의 자료형으로 0을 만듦
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    out = []
    for v, g in zip(values, tape.gradient(y, variables)):
        if g is None:
            out.append(tf.zeros_like(v))   # 형상까지 같은 0
        else:
            out.append(g)
    return out
