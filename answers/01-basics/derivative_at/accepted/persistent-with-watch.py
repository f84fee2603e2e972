# style: 지속 테이프와 watch를 모두 쓰고 중간에 출력함
def derivative_at(f, x0):
    x = tf.Variable(float(x0))
    with tf.GradientTape(persistent=True) as my_tape:
        my_tape.watch(x)
        y = f(x)
    print("y =", y)
    dydx = my_tape.gradient(y, x)
    del my_tape
    return dydx
