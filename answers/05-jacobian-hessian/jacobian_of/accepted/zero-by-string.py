# style: 변수를 만들고 0을 문자열로 부탁한다
def jacobian_of(f, x):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x, unconnected_gradients="zero")
