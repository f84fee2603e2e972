# style: 함수마다 같은 값의 변수를 따로 만들어 소스의 목록을 넘긴다
def separate_gradients(functions, x0):
    copies = [tf.Variable(x0, dtype=tf.float32) for _ in functions]
    with tf.GradientTape() as tape:
        ys = [f(copy) for f, copy in zip(functions, copies)]
    return tape.gradient(ys, copies)
