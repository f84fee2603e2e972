# belief: function-as-target
# hint: gradient에 넘긴 목록의 원소의 type을 출력해 보세요. 텐서입니까?
# read: EX 7의 방법 2
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(functions, x)
