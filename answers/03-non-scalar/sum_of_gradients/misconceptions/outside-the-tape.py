# belief: outside-the-tape
# hint: 함수를 부르는 줄이 with 안에 있습니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = [f(x) for f in functions]
    with tf.GradientTape() as tape:
        tape.watch(x)
        total = sum(y)
    return tape.gradient(total, x)
