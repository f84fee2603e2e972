# belief: function-value
# hint: gradient를 부른 곳이 있습니까?
# read: EX 7
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.cast(x0, tf.float32)
    return [f(x) for f in functions]
