# style: index loop that keeps a table of intermediate values, then multiplies from the outside in (reverse mode)
def chain_derivative(functions, derivatives, x):
    k = len(functions)
    받은값 = [x]
    for i in range(k - 1):
        받은값.append(functions[i](받은값[i]))

    gradient = 1
    for i in range(k - 1, -1, -1):
        gradient = gradient * derivatives[i](받은값[i])
    return gradient
