# name: 고르지 않은 것까지 기록함
# belief: 테이프가 감시할 것을 고르지 않아도 chosen이 알아서 쓰인다.
# hint: 저절로 감시하지 않게 하는 옵션을 켰습니까? 켰다면 tape.watch에는 고른 것만 넘겼습니까?
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
def gradients_of_chosen(f, values, chosen):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return tape.gradient(y, variables)
