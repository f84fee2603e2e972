# belief: The student stores the values in a dict with the function as key and forgets that equal keys fall together; if the same function is in the list twice, the result is too short.
# cause: 같은 함수를 하나로 침
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    outputs = {}
    with tf.GradientTape(persistent=True) as tape:
        for f in functions:
            outputs[f] = f(x)
    grads = [tape.gradient(y, x) for y in outputs.values()]
    del tape
    return grads
