# belief: as-many-as-in-the-example
# hint: 0으로 채운 것의 크기를 수로 적었습니까? x의 길이가 다르면 어떻게 됩니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: zeros | constant
# fails: hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return tf.zeros([2, 2]) if H is None else H
