# name: 도함수를 이어 붙임
# belief: 합성함수의 도함수는 도함수들을 합성한 것이다.
# hint: 도함수의 결과를 다음 도함수에 넣었습니다. 다음 함수가 실제로 받는 값은 무엇입니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    value = x
    for derivative in derivatives:
        value = derivative(value)
    return value
