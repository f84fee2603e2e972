# belief: as-many-as-in-the-example
# hint: 목록의 길이는 1일 수도 30일 수도 있습니다. 길이를 모를 때는 무엇을 써야 할까요?
# read: 연습 2의 지킬 것
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    h, g, f = functions
    dh, dg, df = derivatives
    w = h(x)
    y = g(w)
    return df(y) * dg(w) * dh(x)
