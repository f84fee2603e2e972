# name: 목록의 첫 함수를 가장 바깥 함수로 앎
# belief: 목록의 첫 함수가 가장 바깥 함수다.
# hint: x를 가장 먼저 받는 함수는 목록의 어느 쪽에 있습니까? 문제의 예를 다시 보세요.
# read: 연습 2
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value, product = x, 1.0
    for function, derivative in zip(reversed(functions), reversed(derivatives)):
        product *= derivative(value)
        value = function(value)
    return product
