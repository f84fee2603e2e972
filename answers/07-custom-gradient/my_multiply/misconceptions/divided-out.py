# name: 곱을 나누어 되찾음
# belief: 곱을 한쪽으로 나누면 언제나 다른 쪽이 나온다.
# hint: a가 0이면 곱도 0입니다. 0을 0으로 나누면 무엇이 나옵니까?
# read: 연습 3
# fails: test, hidden
# needs: Div | divide
@tf.custom_gradient
def my_multiply(a, b):
    p = a * b

    def grad(upstream):
        return upstream * p / a, upstream * p / b

    return p, grad
