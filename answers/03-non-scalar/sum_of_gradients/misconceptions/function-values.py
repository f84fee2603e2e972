# belief: function-value
# hint: gradient를 부른 곳이 있습니까?
# read: EX 7
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    return tf.add_n([f(x) for f in functions])
