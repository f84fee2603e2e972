# belief: source-before-conversion
# hint: gradient에 소스로 넘긴 것의 자료형은 무엇인가요?
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    v = tf.Variable(value)
    with tf.GradientTape() as tape:
        x = tf.cast(v, tf.float32)
        y = f(x)
    return tape.gradient(y, v)
