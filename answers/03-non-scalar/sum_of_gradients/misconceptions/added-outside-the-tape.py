# name: 테이프 밖에서 더함
# belief: 함숫값만 테이프 안에서 구하면 더하는 것은 밖에서 해도 된다.
# hint: 더하는 것도 계산입니다. 그 줄은 with 안에 있습니까? 더하는 줄이 꼭 있어야 합니까?
# read: EX 7의 방법 3
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(tf.add_n(ys), x)
