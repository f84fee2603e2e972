# name: 대상과 소스를 하나씩 짝지음
# belief: 대상의 목록과 소스의 목록을 넘기면 하나씩 짝지어 미분한다.
# hint: 대상을 둘 넘기고 소스를 하나만 넘기면 결과는 몇 개입니까? 결과의 개수는 무엇을 따릅니까?
# read: EX 7의 방법 2
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        ys = [f(x) for f in functions]
    return tape.gradient(ys, [x] * len(ys))
