# belief: Misreads "합" (sum) as "합성" (composition): feeds each result into the next function and differentiates the composition instead of the sum.
# cause: 더하지 않고 합성함
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = x
        for fn in functions:
            y = fn(y)        # 함수를 차례로 적용
    return tape.gradient(y, x)
