# name: g의 값을 곱하지 않음
# belief: 미분하지 않는 인수는 결과에서 사라진다.
# hint: 멈춘 값은 사라집니까, 상수가 됩니까? 3x에서 3은 미분한 뒤에도 남습니다.
# read: 2) tf.stop_gradient
# unless: Add | add | Sub | subtract | add_n
# fails: test, hidden
def stop_part(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    g(tf.constant(float(x0)))
    return tape.gradient(y, x)
