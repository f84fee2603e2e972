# name: 그래디언트를 제곱함
# belief: 두 번 미분한 것은 그래디언트의 제곱이다.
# hint: f를 몇 번 미분했습니까? 두 번 미분하는 것과 제곱하는 것은 같습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x) ** 2
