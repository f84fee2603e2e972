# belief: The chain rule itself is right (derivative at the value received, then the value is moved on), but the lists are consumed with pop(0): the caller's lists are emptied, a second call gives 1, and tuples raise AttributeError.
# cause: 받은 인자를 바꿈
def chain_derivative(functions, derivatives, x):
    value = x
    answer = 1
    while functions:              # 남은 함수가 없을 때까지
        func = functions.pop(0)
        deriv = derivatives.pop(0)
        answer *= deriv(value)
        value = func(value)
    return answer
