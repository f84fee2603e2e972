# style: functools.reduce로 (값, 곱) 쌍을 나름
from functools import reduce

def chain_derivative(functions, derivatives, x):
    step = lambda pair, both: (both[0](pair[0]), both[1](pair[0]) * pair[1])
    return reduce(step, zip(functions, derivatives), (float(x), 1.0))[1]
