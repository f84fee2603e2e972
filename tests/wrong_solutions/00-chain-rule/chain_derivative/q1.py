# belief: The student evaluates every function at the starting point x instead of at the previous value, so the list of received values is right only for one or two functions; with three or more functions the result is wrong.
# cause: 함수를 모두 x에서 계산함
def chain_derivative(functions, derivatives, x):
    """합성함수의 x에서의 미분계수를 연쇄 법칙으로 구합니다."""
    # 각 도함수가 받는 값: 첫 번째는 x, 그 다음은 앞 함수의 값
    received = [x] + [f(x) for f in functions[:-1]]
    result = 1
    for d, value in zip(derivatives, received):
        result *= d(value)
    return result
