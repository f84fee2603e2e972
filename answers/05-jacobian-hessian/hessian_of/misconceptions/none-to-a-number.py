# name: None을 수 하나로 바꿈
# belief: 0이면 수 하나로 돌려주어도 된다.
# hint: f가 일차식이어도 결과는 형상이 (n, n)인 텐서여야 합니다. 무엇을 돌려주었습니까?
# read: 헤세 행렬: 그래디언트의 야코비 행렬
# needs: None
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    H = outer.jacobian(g, x)
    return 0.0 if H is None else H
