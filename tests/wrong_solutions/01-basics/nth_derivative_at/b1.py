# belief: Thinks one persistent tape can be asked again and again, also for the derivative of its own result after the with block is closed; unconnected ZERO hides the missing record, so from n = 2 on everything is 0.
# cause: 테이프를 닫은 뒤 되풀이해 미분함
def nth_derivative_at(f, x0, n):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        result = f(x)
    for i in range(n):
        result = tape.gradient(result, x,
                               unconnected_gradients=tf.UnconnectedGradients.ZERO)
        # print(i, result)
    return tf.convert_to_tensor(result)
