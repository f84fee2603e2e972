# name: 한 번만 미분한 값을 돌려줌
# belief: gradient를 두 번 부르기만 하면 두 번 미분한 값이 나온다.
# hint: 두 번째 gradient의 대상은 무엇입니까? 그 결과를 돌려주었습니까?
# read: EX 2
# fails: test, hidden
# needs: gradient*2
# same: only-once
def second_derivative_at(f, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        first = inner.gradient(y, x)
    second = outer.gradient(first, x)
    return first
