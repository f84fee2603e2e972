# name: 첫 출력만 미분함
# belief: f의 결과에서 하나만 미분하면 된다.
# hint: f(x)의 원소는 몇 개입니까? 미분한 것은 몇 개입니까?
# read: 야코비 행렬: tape.jacobian
# unless: jacobian
# fails: test, hidden
def jacobian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)[0]
    return tape.gradient(y, x, unconnected_gradients="zero")
