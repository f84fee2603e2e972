# name: 도함수를 함수의 결과에서 계산함
# belief: 국소 도함수는 함수가 돌려준 값에서 계산한다.
# hint: 두 줄의 순서를 보세요. 도함수를 계산하는 순간 변수에는 함수가 받은 값이 들어 있습니까, 돌려준 값이 들어 있습니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value, product = x, 1.0
    for function, derivative in zip(functions, derivatives):
        value = function(value)
        product *= derivative(value)
    return product
