# belief: differentiated-once
# hint: f를 몇 번 미분했습니까? 그래디언트를 대각선에 놓으면 2계 미분계수가 됩니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: diag
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tf.linalg.diag(tape.gradient(y, x))
