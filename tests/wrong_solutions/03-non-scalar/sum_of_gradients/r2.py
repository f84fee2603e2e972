# belief: The function's name is a good key for the dictionary of targets (method 1 of EX 7). Wrong when two functions have the same name (several lambdas) or the same function is given twice: the last one replaces the others.
# cause: 함수의 이름을 키로 씀
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        targets = {}
        for fn in functions:
            targets[fn.__name__] = fn(x)
    dydx = tape.gradient(targets, x)
    return dydx
