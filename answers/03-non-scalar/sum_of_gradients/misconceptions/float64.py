# belief: float64
# hint: np.float64를 넣고 결과의 dtype을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def sum_of_gradients(functions, x0):
    x = tf.Variable(np.asarray(x0, dtype=float))
    with tf.GradientTape() as tape:
        y = [f(x) for f in functions]
    return tape.gradient(y, x)
