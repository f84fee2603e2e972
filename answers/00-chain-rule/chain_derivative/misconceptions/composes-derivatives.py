# name: 도함수를 이어 붙임
# belief: 합성함수의 도함수는 도함수들을 합성한 것이다.
# hint: 도함수의 결과를 다음 도함수에 넣었습니다. 다음 도함수가 받아야 할 것은 기울기가 아니라 함수의 값입니다.
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value = x
    for derivative in derivatives:
        value = derivative(value)
    return value
