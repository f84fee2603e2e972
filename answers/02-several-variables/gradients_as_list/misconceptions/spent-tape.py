# name: 다 쓴 테이프를 다시 씀
# belief: 테이프 하나로 몇 번이든 미분할 수 있다고 믿습니다.
# hint: 보통 테이프는 gradient를 몇 번 할 수 있습니까? 한 번에 여러 소스를 줄 수 있습니까?
# read: EX 5의 방법 1
# fails: test, hidden
def gradients_as_list(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        z = f(*variables)
    return [tape.gradient(z, x) for x in variables]
