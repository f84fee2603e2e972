# name: 끊긴 2계 미분을 0으로 고침
# belief: 두 번째 미분이 None이면 2계 미분계수가 0이라는 뜻이다.
# hint: None은 값이 0이라는 뜻입니까, 이어지는 기록이 없다는 뜻입니까? 첫 미분은 어느 테이프가 기록했습니까?
# read: EX 2
# fails: test, hidden
# unless: gradient-in-with
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    second = tape.gradient(tape.gradient(y, x), x)
    return tf.constant(0.0) if second is None else second
