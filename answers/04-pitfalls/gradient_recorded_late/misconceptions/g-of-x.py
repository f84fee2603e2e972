# name: g에 x를 넣음
# belief: z를 구할 때 y 대신 x를 넣어도 된다.
# hint: g가 받는 것은 x입니까, y입니까? y는 어디에 쓰입니까?
# read: 테이프 밖의 계산
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
        z = g(x)
    return tape.gradient(z, x)
