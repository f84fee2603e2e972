# belief: function-value
# hint: 돌려준 변수에 들어 있는 것은 z입니까, dz/dx입니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    for function in functions:
        x = function(x)
    return x
