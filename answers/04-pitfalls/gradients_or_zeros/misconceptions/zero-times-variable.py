# name: 0을 곱해 대상에 더함
# belief: 대상에 0 * v를 더해 두면 모두 연결되고 값은 그대로이다.
# hint: 수에 벡터를 더하면 형상이 무엇이 됩니까? 그런 대상의 그래디언트는 무엇의 합입니까?
# read: 주의 5
# fails: test, hidden
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
        for v in variables:
            y = y + 0.0 * v
    return tape.gradient(y, variables)
