# name: 받은 값을 그대로 소스로 씀
# belief: 받은 값이 무엇이든 그대로 소스로 쓸 수 있다고 믿습니다.
# hint: 받은 수가 모두 변수입니까? 변수가 아닌 것은 저절로 감시되지 않습니다.
# read: EX 5
# fails: test, hidden
def gradients_as_list(f, values):
    with tf.GradientTape() as tape:
        z = f(*values)
    return tape.gradient(z, values)
