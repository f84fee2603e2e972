# name: 변수의 이름을 다시 씀
# belief: 같은 이름을 다시 써도 앞의 계산은 앞의 변수로 미분된다.
# hint: gradient를 부르는 순간에 x는 어느 변수를 가리킵니까?
# read: EX 3
# fails: test, hidden
def two_derivatives(f, g, x0, w0):
    with tf.GradientTape(persistent=True) as tape:
        x = tf.Variable(x0, dtype=tf.float32)
        y = f(x)
        x = tf.Variable(w0, dtype=tf.float32)
        z = g(x)
    return tape.gradient(y, x), tape.gradient(z, x)
