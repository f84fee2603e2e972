# name: 마지막 점을 빠뜨림
# belief: 번호가 0부터이므로 range의 끝에서도 1을 빼야 한다.
# hint: range(4)에는 3이 들어 있습니까, 4가 들어 있습니까? 점이 하나일 때 반복은 몇 번 돕니까?
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for i in range(len(xs) - 1):
        x = tf.Variable(xs[i], dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
