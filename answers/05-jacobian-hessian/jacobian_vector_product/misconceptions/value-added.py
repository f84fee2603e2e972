# name: f의 값을 더함
# belief: f(x)에 변한 만큼을 더해야 한다.
# hint: 돌려줄 것은 변하는 빠르기입니까, 변한 뒤의 값입니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# needs: Add | add | add_n
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as acc:
        y = f(x)
    return y + acc.jvp(y)
