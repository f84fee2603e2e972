# name: 결과만 None으로 바꿈
# belief: 보이는 결과가 같으면 무엇을 기록했는지는 상관없다.
# hint: 결과를 None으로 바꾸기 전에, f가 실행되는 동안 테이프는 무엇을 기록하고 있었나요?
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    grads = tape.gradient(y, variables)
    return [g if i in chosen else None for i, g in enumerate(grads)]
