# belief: integer
# hint: 그 변수의 dtype을 출력해 보세요. 정수가 조금씩 변할 수 있나요?
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
