# name: 형상을 펴 놓음
# belief: 값만 맞으면 형상은 상관없다.
# hint: 행렬을 넣고 결과의 형상을 출력해 보세요.
# read: 원소마다 계산되는 함수
# fails: test, hidden
def elementwise_slope(f, x):
    x = tf.reshape(tf.cast(x, tf.float32), [-1])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)
