# name: 상수를 감시하지 않음
# belief: 테이프가 켜져 있으면 상수로 한 계산도 저절로 기록된다고 믿습니다.
# hint: 변수가 아닌 것을 소스로 쓰려면 테이프에 무엇을 알려 주어야 합니까?
# read: EX 6
# fails: test, hidden
def gradients_as_dict(f, values):
    inputs = {name: tf.constant(value, dtype=tf.float32) for name, value in values.items()}
    with tf.GradientTape() as tape:
        z = f(inputs)
    return tape.gradient(z, inputs)
