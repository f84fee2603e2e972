# name: 같은 점이 한 칸에 겹침
# belief: 점을 키로 하여 담아도 자리마다 하나씩 남는다.
# hint: xs에 같은 점이 두 번 있으면 그 점을 키로 한 딕셔너리에는 몇 개가 남습니까?
# read: 연습 1
# needs: values | items | dict | item-assigned | update
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = {}
    for point in xs:
        x = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        slopes[float(point)] = tape.gradient(y, x)
    return list(slopes.values())
