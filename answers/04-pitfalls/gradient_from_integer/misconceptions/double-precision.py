# name: float64로 미분함
# belief: 실수이기만 하면 float64라도 된다.
# hint: 결과의 자료형이 float32인지 보세요.
# read: 연습 6의 지킬 것
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.cast(value, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
