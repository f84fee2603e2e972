# name: 함숫값을 돌려줌
# belief: 함수를 계산한 값이 곧 미분한 값이라고 믿습니다.
# hint: 테이프로 gradient를 부른 곳이 있습니까?
# read: EX 2
# fails: test, hidden
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        with tf.GradientTape() as tape2:
            y = f(x)
    return y
