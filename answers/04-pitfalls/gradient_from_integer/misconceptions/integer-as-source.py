# name: 바꾸기 전의 것을 소스로 넘김
# belief: 바꾼 것으로 계산해도 원래의 것으로 미분할 수 있다고 믿습니다.
# hint: gradient에 소스로 넘긴 것의 자료형은 무엇인가요?
# read: 주의 4. 변수의 dtype은 float여야 한다
# fails: test, hidden
def gradient_from_integer(f, value):
    v = tf.Variable(value)
    with tf.GradientTape() as tape:
        x = tf.cast(v, tf.float32)
        y = f(x)
    return tape.gradient(y, v)
