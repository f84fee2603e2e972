# belief: The student thinks f needs an array with at least one axis and turns single numbers into arrays of length 1, forgetting to undo it; for a number or a rank-0 tensor the shape is (1,) instead of ().
# cause: 수를 길이 1의 벡터로 바꿈
def elementwise_slope(f, x):
    arr = np.atleast_1d(np.array(x, dtype=np.float32))   # 숫자 하나도 배열로
    v = tf.Variable(arr)
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.gradient(y, v)
