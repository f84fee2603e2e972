# belief: The student collects the sum in a tf.Variable with assign_add, thinking that the tape follows it into the variable; assigning is not recorded, so the result is None for every input.
# cause: 변수에 assign_add로 모음
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    total = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        for f in functions:
            total.assign_add(f(x))
    return tape.gradient(total, x)
