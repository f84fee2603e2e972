# belief: at-sign-with-a-vector
# hint: @는 행렬끼리 곱합니다. v는 벡터입니다. 그리고 이 연습에는 야코비 행렬이 필요 없습니다.
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x) @ v
