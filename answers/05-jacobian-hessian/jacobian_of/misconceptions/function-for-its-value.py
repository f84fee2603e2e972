# belief: function-as-target
# hint: jacobian의 첫째 인자는 f입니까, f(x)입니까?
# read: 야코비 행렬: tape.jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(f, x, unconnected_gradients="zero")
