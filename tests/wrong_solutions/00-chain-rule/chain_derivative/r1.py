# belief: Each derivative is taken after the value has been passed through its own function, i.e. at the output and not at the input. Wrong for nearly every chain, even for one function such as x^4.
# cause: 도함수를 함수의 결과에서 계산함
def chain_derivative(functions, derivatives, x):
    value = x
    product = 1
    for func, deriv in zip(functions, derivatives):
        value = func(value)
        product = product * deriv(value)
    return product
