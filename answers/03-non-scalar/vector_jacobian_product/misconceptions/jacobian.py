# name: 야코비 행렬 전체를 돌려줌
# belief: 벡터를 미분하면 언제나 야코비 행렬을 구해야 한다.
# hint: 결과의 형상이 x의 형상과 같습니까? upstream을 어디에 썼습니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x, dtype=tf.float32)
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.jacobian(y, x)
