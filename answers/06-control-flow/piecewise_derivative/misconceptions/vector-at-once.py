# name: 점을 벡터로 한꺼번에 넣음
# belief: 점을 벡터에 담으면 if가 원소마다 따로 길을 고른다.
# hint: 점 두 개가 든 벡터를 if에 넣으면 무엇이 나왔습니까? 길은 점마다 다릅니다.
# read: 1) 제어 흐름
# unless: for
# fails: test, hidden
def piecewise_derivative(f, xs):
    x = tf.Variable(xs, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
