# belief: only-integers-converted
# hint: np.float64와 np.int64를 넣고 만든 변수의 dtype을 출력해 보세요.
# read: EX 1의 질문
# fails: hidden
def derivative_at(f, x0):
    if isinstance(x0, int):
        x0 = float(x0)
    x = tf.Variable(x0)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
