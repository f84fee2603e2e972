# belief: `my_vars = values` makes a copy. The numbers in the caller's dictionary are replaced by variables: the argument is changed for every input.
# cause: 받은 인자를 바꿈
def gradients_as_dict(f, values):
    my_vars = values
    for name in my_vars:
        my_vars[name] = tf.Variable(my_vars[name], dtype=tf.float32)

    with tf.GradientTape() as tape:
        z = f(my_vars)
    return tape.gradient(z, my_vars)
