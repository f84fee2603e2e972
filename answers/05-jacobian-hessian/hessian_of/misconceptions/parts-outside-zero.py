# belief: outside-the-tape
# hint: 모두 0이 나왔습니다. g[i]를 꺼내는 것도 계산입니다. 그 줄은 바깥쪽 with 안에 있습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: persistent, GradientTape*2
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return tf.stack([outer.gradient(g[i], x, unconnected_gradients="zero") for i in range(len(x))])
