# belief: Taking functions off the list with pop(0) is harmless since only the result is returned. Wrong for the second call with the same list (empty, gives 1) and for tuples (no pop).
# cause: 받은 인자를 바꿈
def chain_derivative(functions, derivatives, x):
    결과 = 1.0
    while len(functions) > 0:
        f = functions.pop(0)
        df = derivatives.pop(0)
        결과 *= df(x)
        x = f(x)
    return 결과
