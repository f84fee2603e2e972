# style: 지속 테이프로 하나씩 구하고 튜플로 돌려줍니다
def gradients_or_zeros(f, values):
    tensors = tuple(tf.convert_to_tensor(v, dtype=tf.float32) for v in values)
    result = []
    with tf.GradientTape(persistent=True) as tape:
        for t in tensors:
            tape.watch(t)
        y = f(*tensors)
    for t in tensors:
        result.append(tape.gradient(y, t, unconnected_gradients='zero'))
    return tuple(result)
