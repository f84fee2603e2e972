# name: 먼저 더한 대상에 가중치를 줌
# belief: 대상은 언제나 스칼라로 만들어야 한다.
# hint: 더한 뒤의 대상은 수가 몇 개입니까? upstream의 형상은 무엇을 따라야 합니까?
# read: output_gradients
# fails: test, hidden
def vector_jacobian_product(f, x, upstream):
    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        z = tf.reduce_sum(f(x))
    return tape.gradient(z, x, output_gradients=upstream)
