# belief: not-watched
# hint: x는 상수입니다. 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream)
