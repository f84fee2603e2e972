# name: 고른 것을 감시하지 않음
# belief: watch_accessed_variables=False만 주면 고른 것을 알아서 감시한다.
# hint: 그 옵션을 주면 테이프는 아무것도 감시하지 않습니다. 고른 것은 누가 감시하나요?
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        y = f(*variables)
    return tape.gradient(y, variables)
