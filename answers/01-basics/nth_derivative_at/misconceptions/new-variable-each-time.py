# belief: new-source
# hint: 재귀로 한 겹 들어갈 때마다 변수를 몇 개 만듭니까? f에 들어간 변수와 소스로 쓴 변수가 같은 것입니까?
# read: 연습 6의 힌트 2
# fails: test, hidden
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    if n == 0:
        return f(x)
    with tf.GradientTape() as tape:
        y = f(x) if n == 1 else nth_derivative_at(f, x, n - 1)
    return tape.gradient(y, x, unconnected_gradients=tf.UnconnectedGradients.ZERO)
