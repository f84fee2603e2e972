# style: 변수이면 numpy()로 꺼내고 dtype을 지정합니다
def gradient_from_integer(f, value):
    number = value.numpy() if isinstance(value, tf.Variable) else value
    x = tf.Variable(number, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        y = f(x)
    slope = tape.gradient(y, x)
    del tape
    return slope
