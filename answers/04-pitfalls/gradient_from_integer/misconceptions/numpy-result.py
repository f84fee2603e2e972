# belief: numpy-returned
# hint: 돌려준 것의 type을 출력하고 지킬 것과 견주어 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(float(value))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy()
