# belief: Knows each derivative is evaluated at the output of the previous function, but feeds the original x into that previous function instead of the running value; right for one or two functions, wrong from three on.
# cause: 함수를 모두 x에서 계산함
def chain_derivative(functions, derivatives, x):
    answer = derivatives[0](x)
    for i in range(1, len(derivatives)):
        received = functions[i - 1](x)   # 앞의 함수가 돌려준 값
        answer = answer * derivatives[i](received)
    return answer
