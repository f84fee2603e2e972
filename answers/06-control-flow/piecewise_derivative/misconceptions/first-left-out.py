# belief: counted-from-one
# hint: 반복은 몇째 점에서 시작합니까? 첫째 점의 번호는 0입니까, 1입니까?
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for i in range(1, len(xs)):
        x = tf.Variable(xs[i], dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
