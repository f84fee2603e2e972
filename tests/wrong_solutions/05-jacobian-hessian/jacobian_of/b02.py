# belief: None이면 0이면 되지 하고 형상을 생각하지 않음: zeros_like(x)
# cause: 0의 형상을 x에 맞춤
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    if J is None:
        return tf.zeros_like(x)
    return J
