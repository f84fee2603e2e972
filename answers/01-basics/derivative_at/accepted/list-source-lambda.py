# style: 변수면 그대로 쓰고 소스를 리스트로 줌
to_float = lambda v: v if isinstance(v, tf.Variable) else tf.constant(np.float32(v))

def derivative_at(f, x0):
    x = to_float(x0)
    with tf.GradientTape(watch_accessed_variables=False) as t:
        t.watch(x)
        value = f(x)
    [slope] = t.gradient(value, [x])
    return slope
