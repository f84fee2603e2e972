# belief: The intermediate values are made from x by each function alone (f(x)), not from the previous value. Right for one or two functions, wrong from three on.
# cause: 함수를 모두 x에서 계산함
def chain_derivative(functions, derivatives, x):
    # 각 도함수가 받을 값: 첫째는 x, 그다음은 앞 함수의 값
    inputs = [x] + [function(x) for function in functions[:-1]]
    result = 1
    for derivative, value in zip(derivatives, inputs):
        result *= derivative(value)
    return result
