# name: 함숫값을 돌려줌
# belief: 함수를 계산한 값이 곧 미분한 값이다.
# hint: 마지막 줄이 돌려주는 것은 z인가요, z를 x로 미분한 값인가요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return z
