# belief: Every partial derivative needs a tape and a forward pass of its own. The values are right, but f is called once per variable, so it is wrong for two or more values.
# cause: 하나마다 함수를 다시 부름
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    result = []
    for var in variables:
        with tf.GradientTape() as tape:
            z = f(*variables)
        result.append(tape.gradient(z, var))
    return result
