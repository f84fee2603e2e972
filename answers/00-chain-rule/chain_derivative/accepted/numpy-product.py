# style: 국소 도함수를 배열에 모아 np.prod로 곱함
import numpy as np
from itertools import accumulate

def chain_derivative(functions, derivatives, x):
    inputs = accumulate(functions[:-1], lambda value, function: function(value), initial=x)
    return np.prod([derivative(value) for derivative, value in zip(derivatives, inputs)])
