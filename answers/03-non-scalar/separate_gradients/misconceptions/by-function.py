# belief: same-function-once
# hint: 딕셔너리의 키는 겹치지 않습니다. functions에 같은 함수가 두 번 들어 있으면 결과는 몇 개입니까?
# read: 연습 2의 지킬 것
# fails: hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        values = {f: f(x) for f in functions}
    return [tape.gradient(value, x) for value in values.values()]
