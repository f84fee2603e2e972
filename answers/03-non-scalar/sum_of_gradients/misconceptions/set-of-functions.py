# belief: same-function-once
# hint: functions에 같은 함수가 두 번 들어 있으면 합에는 몇 번 더해져야 합니까?
# read: 연습 1의 지킬 것
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        values = [f(x) for f in set(functions)]
    return tape.gradient(values, x)
