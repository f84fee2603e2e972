# belief: gradients-multiplied
# hint: 일차식의 2계 미분계수는 0입니다. 그래디언트의 곱도 0입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return tf.tensordot(g, g, axes=0)
