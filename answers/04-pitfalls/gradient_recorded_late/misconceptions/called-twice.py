# name: 함수를 두 번 부름
# belief: 같은 함수를 다시 불러도 값이 같으니 괜찮다고 믿습니다.
# hint: f를 부른 횟수를 세어 보세요. 필요 없는 줄이 남아 있습니다.
# read: 연습 3의 지킬 것
# fails: test, hidden
def gradient_recorded_late(f, g, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    y = f(x)
    with tf.GradientTape() as tape:
        z = g(f(x))
    return tape.gradient(z, x)
