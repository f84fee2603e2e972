# name: 첫 미분계수의 값만 베낌
# belief: NumPy나 파이썬 수로 바꿔도 같은 값이니 테이프가 이어서 기록한다.
# hint: 첫 미분계수를 NumPy나 파이썬 수로 바꾸면 그 값이 x에서 왔다는 것을 테이프가 압니까?
# read: EX 2
# fails: test, hidden
# needs: numpy | float
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
        first = tf.constant(tape2.gradient(y, x).numpy())
    return tape.gradient(first, x)
