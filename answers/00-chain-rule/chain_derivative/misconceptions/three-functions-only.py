# name: 개수가 예제와 같다고 여김
# belief: 받는 것의 개수가 언제나 예제와 같다고 믿습니다.
# hint: 목록의 길이는 1일 수도 30일 수도 있습니다. 길이를 모를 때는 무엇을 써야 할까요?
# read: 연습 2의 지킬 것
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    h, g, f = functions
    dh, dg, df = derivatives
    w = h(x)
    y = g(w)
    return df(y) * dg(w) * dh(x)
