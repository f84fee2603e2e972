# belief: function-value
# hint: 테이프로 gradient를 부른 곳이 있습니까? 결과는 수 하나입니까, 여러 개입니까?
# read: 2)의 표
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return z
