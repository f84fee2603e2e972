# name: f에 파이썬 수를 넣음
# belief: if에 쓰려면 변수를 파이썬 수로 바꾸어 넣어야 한다.
# hint: f에 넣은 것의 type을 출력해 보세요. 테이프는 무엇으로 한 계산을 기록합니까?
# read: 1) 제어 흐름
# needs: float | numpy | int
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = []
    for x in xs:
        v = tf.Variable(x, dtype=tf.float32)
        with tf.GradientTape() as tape:
            y = tf.convert_to_tensor(f(float(v)))
        slopes.append(tape.gradient(y, v))
    return slopes
