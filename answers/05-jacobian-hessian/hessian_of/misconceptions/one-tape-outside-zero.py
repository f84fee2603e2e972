# belief: differentiated-after-the-tape
# hint: 모두 0이 나왔습니다. 그래디언트를 구한 줄은 with 안에 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: persistent, unconnected_gradients
# unless: gradient-in-with, GradientTape*2
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    g = tape.gradient(y, x)
    return tape.jacobian(g, x, unconnected_gradients="zero")
