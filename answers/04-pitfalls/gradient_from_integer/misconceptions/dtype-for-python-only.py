# name: int32 변수를 형 변환하지 않음
# belief: dtype=tf.float32만 주면 int32 변수도 저절로 바뀐다.
# hint: 파이썬 정수는 되지만 int32 변수에서는 오류가 납니다. 형 변환을 하는 연산을 쓰세요.
# read: 연습 6의 힌트
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(value, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
