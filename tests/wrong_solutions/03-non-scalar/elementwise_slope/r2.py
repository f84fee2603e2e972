# belief: To keep the elements apart one must take the Jacobian and its diagonal, and a Jacobian is always a matrix. Right for vectors only; wrong for a number (error) and for matrices and higher ranks (wrong shape or values).
# cause: 벡터만 생각함
def elementwise_slope(f, x):
    x = tf.convert_to_tensor(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    J = tape.jacobian(y, x)
    # gradient는 합을 주므로 야코비 행렬의 대각선만 꺼낸다
    return tf.linalg.diag_part(J)
