# style: 값을 모두 구해 두고 바깥쪽부터 곱함 (후진 모드)
def chain_derivative(functions, derivatives, x):
    values = [x]
    for function in functions:
        values.append(function(values[-1]))
    gradient = 1
    for i in range(len(derivatives) - 1, -1, -1):
        gradient *= derivatives[i](values[i])
    return gradient
