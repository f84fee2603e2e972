# style: 지속 테이프로 이름마다 따로 미분합니다.
def gradients_as_dict(f, values):
    v = {k: tf.Variable(float(value), trainable=True) for k, value in values.items()}
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(list(v.values()))
        y = f(v)
    return {k: tape.gradient(y, v[k]) for k in sorted(v)}
