# style: 재귀
def chain_derivative(functions, derivatives, x):
    if not functions:
        return 1
    (first, *outer), (slope, *outer_slopes) = functions, derivatives
    return chain_derivative(outer, outer_slopes, first(x)) * slope(x)
