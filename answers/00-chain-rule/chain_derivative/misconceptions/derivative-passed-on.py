# name: 다음 함수에 도함수의 값을 넘김
# belief: 바깥 함수에는 안쪽에서 구한 도함수의 값을 넘기면 된다.
# hint: 바깥 함수가 실제로 받는 것은 안쪽 함수의 값입니까, 그 도함수의 값입니까?
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    slope = derivatives[0](x)
    if len(functions) == 1:
        return slope
    return slope * chain_derivative(functions[1:], derivatives[1:], slope)
