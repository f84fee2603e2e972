# belief: The student thinks the lists are written like f(g(h(x))), outermost first, and turns them round before walking inwards-out; wrong for two or more functions unless they happen to commute.
# cause: 목록의 첫 함수를 가장 바깥 함수로 앎
def chain_derivative(functions, derivatives, x):
    # z = f(g(h(x))) 이니까 목록의 맨 뒤(h)부터 계산해야 한다
    value = x
    dz_dx = 1
    for i in range(len(functions) - 1, -1, -1):
        dz_dx = dz_dx * derivatives[i](value)
        value = functions[i](value)
    return dz_dx
