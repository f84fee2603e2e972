# style: 상수로 바꾸고 반복문으로 감시한 뒤 소스 리스트로 한 번에 미분합니다.
def gradients_as_list(f, values):
    xs = []
    for v in values:
        xs.append(tf.cast(v, tf.float32))
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for x in xs:
            tape.watch(x)
        z = f(*xs)
    return tape.gradient(z, xs)
