# name: 합 대신 평균을 구함
# belief: 여러 값을 하나로 만들려면 평균을 내면 된다고 믿습니다.
# hint: 출력이 두 개일 때와 세 개일 때 결과가 몇 배씩 다릅니까?
# read: 대상이 벡터일 때
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        z = tf.reduce_mean(upstream * f(x))
    return tape.gradient(z, x)
