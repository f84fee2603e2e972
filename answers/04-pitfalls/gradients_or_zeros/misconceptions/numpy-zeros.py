# name: NumPy 값을 돌려줌
# belief: 0은 NumPy로 만들어도 텐서와 같다.
# hint: 결과의 모든 원소가 tf.Tensor여야 합니다.
# read: 연습 7의 지킬 것
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [np.zeros(x.shape, np.float32) if g is None else g for x, g in zip(variables, tape.gradient(y, variables))]
