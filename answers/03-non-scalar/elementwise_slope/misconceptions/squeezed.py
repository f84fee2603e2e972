# name: 길이 1인 축을 없앰
# belief: 길이가 1인 축은 없어도 같은 형상이다.
# hint: 형상이 (1, 2, 1)인 텐서를 넣고 결과의 형상을 출력해 보세요.
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.squeeze(tape.gradient(y, x))
