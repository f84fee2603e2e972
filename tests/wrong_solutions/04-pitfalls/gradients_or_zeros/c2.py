# belief: Fills the None places with zeros made from the original values instead of from the float32 variables: for an unused Python or NumPy int the zero is an integer tensor (float64 for a NumPy float64); shapes are right.
# cause: 받은 값의 자료형으로 0을 만듦
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    answer = []
    for v, g in zip(values, tape.gradient(y, variables)):
        if g is None:
            answer.append(tf.zeros_like(v))
        else:
            answer.append(g)
    return answer
