# name: 같은 점을 하나로 침
# belief: 같은 점에서는 미분계수도 같으니 한 번만 구하면 된다.
# hint: xs에 같은 점이 두 번 있으면 결과의 길이는 얼마여야 합니까?
# read: 연습 1
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = {}
    for x in xs:
        v = tf.Variable(x, dtype=tf.float32)
        if float(v) not in slopes:
            with tf.GradientTape() as tape:
                y = f(v)
            slopes[float(v)] = tape.gradient(y, v)
    return list(slopes.values())
