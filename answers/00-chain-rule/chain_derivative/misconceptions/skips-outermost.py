# name: 바깥 도함수를 빠뜨림
# belief: 마지막 함수는 값을 내놓기만 하므로 그 도함수는 곱하지 않아도 된다.
# hint: 반복문이 몇 번 돕니까? 함수의 개수와 같습니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value, product = x, 1.0
    for i in range(len(functions) - 1):
        product *= derivatives[i](value)
        value = functions[i](value)
    return product
