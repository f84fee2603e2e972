# belief: Reads the lists as outermost function first (as written in f(g(h(x)))), so reverses both lists before applying the otherwise correct loop; it differentiates the composition in the opposite order.
# cause: 목록의 첫 함수를 가장 바깥 함수로 앎
def chain_derivative(functions, derivatives, x):
    # f(g(h(x))) 에서 h가 제일 먼저 계산되므로 뒤에서부터 돌린다
    pairs = list(zip(functions, derivatives))
    val = x
    prod = 1
    for func, dfunc in reversed(pairs):
        prod *= dfunc(val)
        val = func(val)
    return prod
