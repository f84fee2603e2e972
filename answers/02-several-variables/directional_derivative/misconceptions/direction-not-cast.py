# name: 방향을 형 변환하지 않음
# belief: 미분할 점만 float32이면 방향의 자료형은 상관없다.
# hint: 정수 리스트나 NumPy 배열로 온 v의 dtype을 출력해 보세요. 그래디언트의 dtype과 같습니까?
# read: 연습 5의 지킬 것
# fails: test, hidden
def directional_derivative(f, x, v):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    v = tf.convert_to_tensor(v)
    u = v / tf.sqrt(tf.reduce_sum(v * v))
    return tf.tensordot(tape.gradient(y, x), u, axes=1)
