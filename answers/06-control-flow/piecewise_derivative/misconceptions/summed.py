# belief: gradient-summed
# hint: 점마다 하나씩 돌려주어야 합니다. 마지막 줄에서 무엇을 했습니까?
# read: 연습 1
# needs: add_n | reduce_sum | sum | Add | add
# same: targets-as-a-list
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        x = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return tf.add_n(slopes)
