# name: 정수로 미분함
# belief: tf.Variable(value)로 만들면 미분할 수 있다.
# hint: 그 변수의 dtype을 찍어 보세요. 정수는 조금씩 변할 수 없습니다.
# read: ❗ 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
