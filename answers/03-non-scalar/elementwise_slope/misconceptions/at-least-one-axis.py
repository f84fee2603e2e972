# name: 수를 길이 1의 벡터로 바꿈
# belief: 수 하나와 길이가 1인 벡터는 같은 것이다.
# hint: 수 하나를 넣고 결과의 형상을 출력해 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
def elementwise_slope(f, x):
    v = tf.Variable(np.atleast_1d(np.asarray(x, dtype=np.float32)))
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.gradient(y, v)
