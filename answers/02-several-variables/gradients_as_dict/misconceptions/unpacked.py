# name: 딕셔너리를 풀어서 넘김
# belief: 연습 1처럼 인자를 풀어서 넘겨야 한다.
# hint: f는 인자를 몇 개 받습니까? 그 인자는 무엇입니까?
# read: 연습 2의 첫 문단
# fails: test, hidden
def gradients_as_dict(f, values):
    variables = {name: tf.Variable(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(*variables.values())
    return tape.gradient(z, variables)
