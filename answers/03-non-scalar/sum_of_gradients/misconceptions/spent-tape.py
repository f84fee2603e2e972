# belief: spent-tape
# hint: 보통의 테이프로 gradient를 몇 번 부를 수 있습니까? 여기서 정말 여러 번 불러야 합니까?
# read: EX 7의 방법 2
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    total = 0.0
    for y in ys:
        total += tape.gradient(y, x)
    return total
