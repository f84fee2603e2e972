# belief: rows-and-columns-swapped
# hint: J v입니까, Jᵀv입니까? 그리고 이 연습에는 야코비 행렬이 필요 없습니다.
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.linalg.matvec(tape.jacobian(y, x), v, transpose_a=True)
