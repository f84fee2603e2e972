# name: 정수로 미분함
# belief: 테이프 안에서 실수로 바꾸면 원래의 정수로도 미분할 수 있다.
# hint: 소스가 아직 정수입니다. 실수로 바꾼 것을 소스로 삼으세요.
# read: ❗ 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    v = tf.Variable(value)
    with tf.GradientTape() as tape:
        x = tf.cast(v, tf.float32)
        y = f(x)
    return tape.gradient(y, v)
