# belief: gradient-again-as-divisor
# hint: outer.gradient가 준 것은 헤세 행렬입니까, 그 열의 합입니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return x - g / outer.gradient(g, x)
