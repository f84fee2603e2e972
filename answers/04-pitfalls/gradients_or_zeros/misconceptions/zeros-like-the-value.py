# name: 받은 값의 자료형으로 0을 만듦
# belief: 받은 값과 형상만 같으면 0의 자료형은 상관없다.
# hint: values에 정수나 NumPy 수가 있으면 그것을 본뜬 0의 dtype은 무엇인가요?
# read: 연습 7의 지킬 것
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [tf.zeros_like(v) if g is None else g for g, v in zip(tape.gradient(y, variables), values)]
