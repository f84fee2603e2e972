# name: chosen에 든 것을 값으로 앎
# belief: chosen에는 미분할 값이 들어 있다.
# hint: chosen에 든 것은 값입니까, 자리의 번호입니까?
# read: 연습 8의 지킬 것
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for v in variables:
            if float(v) in chosen:
                tape.watch(v)
        y = f(*variables)
    return tape.gradient(y, variables)
