# name: 고르지 않은 것까지 기록함
# belief: 테이프가 감시할 것을 고르지 않아도 chosen이 알아서 쓰인다.
# hint: 지금 테이프는 모든 변수를 저절로 감시합니다. 그것을 막는 옵션이 무엇이었나요?
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables)
