# name: 함숫값을 돌려줌
# belief: 함수를 계산한 값이 곧 미분한 값이라고 믿습니다.
# hint: STEP 5는 어디에 있습니까?
# read: EX 1의 STEP 5
# fails: test, hidden
def derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return y
