# name: 첫 소스로만 미분함
# belief: 소스는 하나만 넘길 수 있다.
# hint: gradient에 넘긴 소스는 몇 개입니까? 돌려준 편도함수는 몇 개입니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return tape.gradient(z, variables[0])
