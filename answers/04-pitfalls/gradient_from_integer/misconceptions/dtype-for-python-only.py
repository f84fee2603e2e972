# name: int32 변수를 형 변환하지 않음
# belief: dtype=tf.float32만 주면 int32 변수도 저절로 바뀐다.
# hint: 파이썬 정수와 int32 변수를 차례로 넣어 보세요. 어느 쪽에서 어떤 오류가 나나요?
# read: 연습 6의 지킬 것
# fails: test, hidden
def gradient_from_integer(f, value):
    x = tf.Variable(value, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
