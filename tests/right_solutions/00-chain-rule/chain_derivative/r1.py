# style: itertools.accumulate for the values, math.prod for the product
import math
from itertools import accumulate


def chain_derivative(functions, derivatives, x):
    values = accumulate(functions, lambda value, fn: fn(value), initial=x)
    return math.prod(d(v) for d, v in zip(derivatives, values))
