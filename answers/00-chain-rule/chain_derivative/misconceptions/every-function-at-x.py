# name: 함수를 모두 x에서 계산함
# belief: 각 도함수에 넣을 값은 앞의 함수를 x에서 계산한 것이다.
# hint: 셋째 도함수에 넣을 값을 손으로 구해 보세요. 둘째 함수는 무엇을 받았습니까?
# read: 같은 곱, 두 가지 순서
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    inputs = [x] + [f(x) for f in functions[:-1]]
    result = 1.0
    for derivative, value in zip(derivatives, inputs):
        result = result * derivative(value)
    return result
