# name: 점을 정렬하고 같은 점을 지움
# belief: 점은 정렬하여 하나씩만 있으면 된다.
# hint: xs에 같은 점이 두 번 있으면 결과의 길이는 얼마여야 합니까? 점의 순서는 xs와 같습니까?
# read: 연습 1
# needs: set | sorted | unique | sort
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for point in sorted(set(float(x) for x in xs)):
        x = tf.Variable(point)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes.append(tape.gradient(y, x))
    return slopes
