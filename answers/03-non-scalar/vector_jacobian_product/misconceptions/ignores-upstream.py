# name: upstream을 쓰지 않음
# belief: gradient를 부르면 upstream은 저절로 곱해진다.
# hint: upstream이 코드의 어느 줄에 나옵니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
