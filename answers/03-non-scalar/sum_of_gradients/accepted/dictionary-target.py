# style: EX 7의 방법 1처럼 딕셔너리를 대상으로 넘긴다
def sum_of_gradients(functions, x0):
    x = tf.Variable(float(x0), dtype=tf.float32)
    with tf.GradientTape() as tape:
        targets = {f"y{i}": f(x) for i, f in enumerate(functions)}
    grad = tape.gradient(targets, x)
    print("합:", grad)
    return grad
