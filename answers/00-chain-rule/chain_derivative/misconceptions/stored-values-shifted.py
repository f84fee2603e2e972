# name: 저장한 값의 번호가 어긋남
# belief: i번째 함수가 받은 값은 언제나 목록의 i - 1번 자리에 있다.
# hint: i가 0일 때 i - 1은 무엇이고, 그 자리에는 어떤 값이 들어 있습니까? x는 목록에 들어 있습니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    values = []
    for function in functions:
        x = function(x)
        values.append(x)
    product = 1
    for i in range(len(derivatives)):
        product *= derivatives[i](values[i - 1])
    return product
