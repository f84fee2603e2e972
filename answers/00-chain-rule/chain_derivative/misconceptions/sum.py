# belief: sum-in-the-chain-rule
# hint: 연쇄 법칙의 점(·)은 무슨 연산입니까? x가 조금 변할 때 w, y, z가 몇 배로 변하는지 생각해 보세요.
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value, total = x, 0.0
    for function, derivative in zip(functions, derivatives):
        total += derivative(value)
        value = function(value)
    return total
