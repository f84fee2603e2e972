# belief: function-value
# hint: 마지막 줄이 돌려주는 것은 z인가요, z를 x로 미분한 값인가요?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(y)
    return z
