# belief: targets-summed
# hint: EX 7에서 리스트를 넘겼을 때 결과는 몇 개였습니까?
# read: EX 7의 방법 3
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(ys, x)
