# belief: middle-as-new-variable
# hint: tf.Variable(…)로 새로 만든 변수는 값만 옮깁니다. 그 값이 어디에서 왔는지 테이프가 압니까?
# read: EX 2
# fails: test, hidden
# needs: Variable*2 | constant | convert_to_tensor
# unless: numpy, float
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
        first = tf.Variable(tape2.gradient(y, x))
    return tape.gradient(first, x)
