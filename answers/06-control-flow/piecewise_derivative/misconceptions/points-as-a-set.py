# name: 점을 집합에 담음
# belief: 집합에 담아도 점은 xs에 있던 그대로 나온다.
# hint: 집합에는 같은 점이 두 번 들어갑니까? 집합에서 꺼낸 순서는 xs의 순서와 같습니까?
# read: 연습 1
# needs: set | frozenset
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for point in set(float(x) for x in xs):
        x = tf.Variable(point)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
