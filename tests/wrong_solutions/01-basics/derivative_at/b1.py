# belief: Makes a proper float32 variable x and computes f(x) on the tape, but in the last line differentiates with respect to the received x0 instead of x.
# seen: tape.gradient에 넘긴 소스가 받은 함수에 넣은 그 값이 아닙니다
# seen: tape.gradient에 텐서도 변수도 아닌 것을 넘겼습니다
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x0)
    return dydx
