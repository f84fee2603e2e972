# name: 방향과 곱하지 않음
# belief: 그래디언트가 곧 방향 미분계수이다.
# hint: 받은 v를 코드의 어디에 썼습니까? v를 바꾸면 결과도 달라져야 합니다.
# read: 더 나아가기의 식
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    v = tf.Variable(v, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g = tape.gradient(y, x)

    return g
