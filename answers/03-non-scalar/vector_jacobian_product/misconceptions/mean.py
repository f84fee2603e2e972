# belief: mean-for-sum
# hint: 출력이 두 개일 때와 세 개일 때 결과가 몇 배씩 다릅니까?
# read: 대상이 벡터일 때
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        z = tf.reduce_mean(upstream * f(x))
    return tape.gradient(z, x)
