# belief: inner-derivative-missing
# hint: 함수가 하나뿐이면 결과가 무엇이어야 하는지 생각해 보세요.
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value, product = functions[0](x), 1.0
    for function, derivative in list(zip(functions, derivatives))[1:]:
        product *= derivative(value)
        value = function(value)
    return product
