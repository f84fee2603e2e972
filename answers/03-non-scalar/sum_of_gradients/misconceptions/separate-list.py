# belief: list-for-sum
# hint: EX 7의 결과는 수가 몇 개입니까? 무엇을 돌려주라고 했는지 다시 읽어 보세요.
# read: EX 7의 방법 1
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    return [tape.gradient(y, x) for y in ys]
