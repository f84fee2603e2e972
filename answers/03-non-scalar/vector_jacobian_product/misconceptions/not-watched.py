# name: 상수를 감시하지 않음
# belief: tf.constant도 테이프가 저절로 감시한다.
# hint: x는 상수입니다. 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: EX 6
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream)
