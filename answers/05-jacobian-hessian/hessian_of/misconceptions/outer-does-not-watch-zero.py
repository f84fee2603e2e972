# belief: outer-not-watching
# hint: 모두 0이 나왔습니다. 바깥쪽 테이프는 x를 압니까? x는 변수가 아니라 상수입니다.
# read: 연습 5의 힌트
# unless: watch*2, Variable
# needs: watch, GradientTape*2, unconnected_gradients
# fails: test, hidden
def hessian_of(f, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        g = inner.gradient(y, x)
    return outer.jacobian(g, x, unconnected_gradients="zero")
