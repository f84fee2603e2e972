# belief: return-in-the-loop
# hint: return이 어느 들여쓰기에 있습니까? 반복문은 몇 번 돕니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    for f in functions:
        with tf.GradientTape() as tape:
            y = f(x)
        return tape.gradient(y, x)
