# belief: whole-jacobian
# hint: 결과의 형상을 출력해 보세요. 한 점의 값은 다른 점에 따라 변합니까?
# read: 연습 1
# needs: jacobian
# fails: test, hidden
def piecewise_derivative(f, xs):
    x = tf.constant([float(point) for point in xs])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.stack([f(one) for one in tf.unstack(x)])
    return tape.jacobian(y, x)
