# style: 변수를 만들고 테이프 둘을 한 줄에 켠다
def hessian_of(f, x):
    x = tf.Variable(x)
    with tf.GradientTape() as outer, tf.GradientTape() as inner:
        y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero")
