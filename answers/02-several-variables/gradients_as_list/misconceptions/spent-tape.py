# belief: spent-tape
# hint: 보통 테이프는 gradient를 몇 번 할 수 있습니까? 한 번에 여러 소스를 줄 수 있습니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return [tape.gradient(z, x) for x in variables]
