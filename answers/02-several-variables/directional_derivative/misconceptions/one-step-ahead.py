# name: 한 걸음 나아간 점에서 미분함
# belief: 점에서 한 걸음 나아간 곳에서 미분해도 변화율은 같다.
# hint: t가 처음에 무엇이면 x + t·u가 받은 점 x입니까?
# read: 더 나아가기의 t로 미분하는 셀
# fails: test, hidden
def directional_derivative(f, x, v):
    x, v = tf.cast(x, tf.float32), tf.cast(v, tf.float32)
    t = tf.Variable(1.0)
    with tf.GradientTape() as tape:
        y = f(x + t * v / tf.norm(v))
    return tape.gradient(y, t)
