# belief: The tape adds up by itself everything that was computed in the with block, so y may be overwritten in the loop. Wrong for more than one function: only the last one is differentiated.
# cause: 마지막 값만 남음
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as tape:
        for fn in functions:
            y = fn(x)
    # 테이프는 합을 돌려준다
    return tape.gradient(y, x)
