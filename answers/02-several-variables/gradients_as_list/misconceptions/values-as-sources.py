# name: 상수를 감시하지 않음
# belief: 받은 수를 그대로 소스로 쓸 수 있다고 믿습니다.
# hint: 받은 수가 모두 변수입니까? 변수가 아닌 것은 저절로 감시되지 않습니다.
# read: EX 5
# fails: test, hidden
def gradients_as_list(f, values):
    with tf.GradientTape() as tape:
        z = f(*values)
    return tape.gradient(z, values)
