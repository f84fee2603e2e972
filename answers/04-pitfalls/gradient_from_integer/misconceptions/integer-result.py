# name: 결과를 정수로 돌려줌
# belief: 정수를 받았으니 결과도 정수로 돌려주어야 한다.
# hint: 미분계수가 2.5이면 무엇을 돌려주게 되나요? 지킬 것에서 결과의 자료형을 찾아보세요.
# read: 연습 6의 지킬 것
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(tf.cast(value, tf.float32))
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.cast(tape.gradient(y, x), tf.int32)
