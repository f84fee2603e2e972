# name: 함숫값을 돌려줌
# belief: 함수를 계산한 값이 곧 미분한 값이라고 믿습니다.
# hint: gradient를 부른 곳이 있습니까?
# read: EX 7
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.cast(x0, tf.float32)
    return [f(x) for f in functions]
