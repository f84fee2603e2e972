# style: 지속 테이프와 소스의 리스트를 쓰고, 사본 텐서를 감시합니다
def gradient_of_constant(f, value):
    x = tf.identity(value)
    with tf.GradientTape(persistent=True, watch_accessed_variables=False) as tape:
        tape.watch([x])
        result = f(x)
    grads = tape.gradient(result, [x])
    print("그래디언트:", grads[0])
    return grads[0]
