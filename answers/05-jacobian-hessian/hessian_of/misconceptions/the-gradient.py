# belief: differentiated-once
# hint: f를 몇 번 미분했습니까? 헤세 행렬은 무엇의 야코비 행렬입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x)
