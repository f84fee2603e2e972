# name: 그래디언트에 v를 원소마다 곱함
# belief: 헤세 행렬 대신 그래디언트에 v를 곱해도 된다.
# hint: f를 몇 번 미분했습니까?
# read: 헤세 행렬 없이
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x) * v
