# name: 곱을 나누어 되찾고 0은 0으로 둠
# belief: 나눌 수 없을 때 0으로 두면 곱에서 다른 쪽을 되찾을 수 있다.
# hint: a가 0이고 b가 4이면 a로 넘길 것은 0입니까? 곱 0에서 4를 되찾을 수 있습니까?
# read: 규칙도 기록됩니다
# fails: test, hidden
# needs: divide_no_nan
def my_multiply(a, b):
    @tf.custom_gradient
    def inner(a, b):
        def grad(upstream):
            p = a * b
            return upstream * tf.math.divide_no_nan(p, a), upstream * tf.math.divide_no_nan(p, b)

        return a * b, grad

    return inner(a, b)
