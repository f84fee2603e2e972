# name: 행렬의 반대쪽에 곱함
# belief: J u와 uᵀJ는 같은 것이다.
# hint: J의 행은 출력, 열은 입력입니다. u는 출력마다 하나입니다. 어느 쪽에서 곱해야 합니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.linalg.matvec(tape.jacobian(y, x), upstream)
