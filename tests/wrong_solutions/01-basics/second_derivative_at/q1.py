# belief: The student reads d²y/dx² as (dy/dx)², the first derivative squared; wrong for every f and point where f'' is not equal to f' squared.
# cause: 미분계수를 제곱함
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    dydx = tape.gradient(y, x)
    return dydx ** 2   # 두 번 미분
