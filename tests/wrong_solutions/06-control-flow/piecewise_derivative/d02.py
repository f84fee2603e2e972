# belief: believes map(...) is a list (lazy iterator is returned, nothing computed)
# seen: 결과의 종류가 다릅니다. map을 돌려주었습니다
# seen: 받은 함수를 부른 횟수가 다릅니다. 한 번 호출할 때 4번 불러야 하는데 0번 불렀습니다
def piecewise_derivative(f, xs):
    def slope(point):
        x = tf.Variable(point, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = f(x)
        return tape.gradient(y, x)

    return map(slope, xs)
