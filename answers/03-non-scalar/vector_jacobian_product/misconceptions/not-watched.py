# name: 상수를 감시하지 않음
# belief: 테이프가 켜져 있으면 상수로 한 계산도 저절로 기록된다고 믿습니다.
# hint: x는 상수입니다. 테이프가 저절로 감시하는 것은 무엇뿐입니까?
# read: 원소마다 계산되는 함수
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x, output_gradients=upstream)
