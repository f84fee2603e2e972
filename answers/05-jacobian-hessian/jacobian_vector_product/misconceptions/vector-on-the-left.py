# name: vᵀJ를 구함
# belief: J v와 vᵀJ는 같은 것이다.
# hint: v의 형상은 x를 따릅니까, f(x)를 따릅니까? 테이프의 output_gradients는 어느 쪽에서 곱합니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=v)
