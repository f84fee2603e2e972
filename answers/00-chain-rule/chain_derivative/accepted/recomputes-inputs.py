# style: 함수마다 처음부터 값을 다시 계산함
import numpy as np

def compose_first(functions, count, x):
    for function in functions[:count]:
        x = function(x)
    return x

def chain_derivative(functions, derivatives, x):
    total = np.float64(1)
    for i in range(len(functions)):
        total = total * derivatives[i](compose_first(functions, i, x))
    return total
