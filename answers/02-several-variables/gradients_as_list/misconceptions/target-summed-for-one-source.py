# name: 그래디언트를 더해 버림
# belief: 그래디언트는 언제나 모두 더한 수 하나라고 믿습니다.
# hint: 변수가 둘이면 편도함수는 몇 개입니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tf.add_n(tape.gradient(z, variables))
