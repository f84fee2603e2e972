# belief: none-left-as-none
# hint: f가 일차식이면 gradient는 무엇을 줍니까? 그것을 쌓을 수 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: gradient*2
# unless: jacobian
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        parts = tf.unstack(inner.gradient(y, x))
    return tf.stack([outer.gradient(part, x) for part in parts])
