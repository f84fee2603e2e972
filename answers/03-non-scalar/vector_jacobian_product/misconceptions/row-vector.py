# name: 행벡터의 형상으로 돌려줌
# belief: uᵀJ는 가로로 누운 (1, n) 행렬이다.
# hint: 결과의 형상을 출력해 보세요. 축이 몇 개입니까?
# read: 연습 5의 지킬 것
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = f(x)
    return tf.matmul(upstream[tf.newaxis, :], tape.jacobian(y, x))
