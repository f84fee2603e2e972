# belief: argument-as-source
# hint: 받은 수가 모두 변수입니까? 변수가 아닌 것은 저절로 감시되지 않습니다.
# read: EX 5
# fails: test, hidden
def gradients_as_list(f, values):
    with tf.GradientTape() as tape:
        z = f(*values)
    return tape.gradient(z, values)
