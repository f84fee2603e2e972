# belief: Thinks the derivative of a composite function is the composite of the derivatives: each derivative's result is put into the next derivative; nothing is multiplied and `functions` is never used.
# cause: 도함수를 이어 붙임
def chain_derivative(functions, derivatives, x):
    """합성함수의 x에서의 미분계수를 연쇄 법칙으로 구합니다."""
    # f(g(h(x)))를 미분하면 f'(g'(h'(x)))
    d = x
    for df in derivatives:
        d = df(d)
        print("지금까지:", d)
    return d
