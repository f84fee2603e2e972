# belief: as-many-as-in-the-example
# hint: 함수가 하나이거나 다섯이면 어떤 줄이 문제가 됩니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = [functions[0](x), functions[1](x), functions[2](x)]
    return tape.gradient(y, x)
