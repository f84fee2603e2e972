# belief: matrix-elementwise
# hint: 텐서의 *는 원소마다 곱합니다. 결과의 형상은 무엇입니까? 그리고 이 연습에는 야코비 행렬이 필요 없습니다.
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x) * v
