# belief: called-twice
# hint: f를 부른 횟수를 세어 보세요. 필요 없는 줄이 남아 있습니다.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        z = g(f(x))
    return tape.gradient(z, x)
