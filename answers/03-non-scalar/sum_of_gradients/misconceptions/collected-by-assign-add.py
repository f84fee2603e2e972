# name: 변수에 assign_add로 모음
# belief: 변수의 값을 assign으로 바꾸는 것도 테이프에 기록된다.
# hint: assign_add는 변수의 값만 바꿉니다. 그 값이 x에서 왔다는 기록이 남습니까?
# read: EX 7
# fails: test, hidden
# needs: assign_add | assign
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    total = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        for f in functions:
            total.assign_add(f(x))
    return tape.gradient(total, x)
