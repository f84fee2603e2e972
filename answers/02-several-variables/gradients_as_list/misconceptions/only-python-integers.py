# belief: only-integers-converted
# hint: np.float64와 np.int64를 넣고 만든 변수의 dtype을 출력해 보세요.
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(float(v) if isinstance(v, int) else v) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tape.gradient(z, variables)
