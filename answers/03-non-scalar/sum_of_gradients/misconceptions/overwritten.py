# belief: only-the-last-kept
# hint: 반복문이 끝난 뒤 y에는 몇 번째 함수의 값이 들어 있습니까?
# read: EX 7의 방법 3
# fails: test, hidden
# unless: __name__
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        for f in functions:
            y = f(x)
    return tape.gradient(y, x)
