# name: 결과만 실수로 바꿈
# belief: 결과를 실수로 바꾸면 정수로 계산해도 된다.
# hint: 정수에서 시작한 계산은 기록되나요? 실수로 바꾼 것이 소스인지 결과인지 보세요.
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = tf.cast(f(x), tf.float32)
    return tape.gradient(y, x)
