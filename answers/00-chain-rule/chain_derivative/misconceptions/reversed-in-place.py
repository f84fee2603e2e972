# name: 받은 목록을 뒤집음
# belief: 목록의 첫 함수가 가장 바깥 함수이니 뒤집어 놓고 쓴다.
# hint: x를 가장 먼저 받는 함수는 목록의 어느 쪽에 있습니까? functions.reverse()를 부르면 받은 목록은 어떻게 됩니까?
# read: 연습 2의 지킬 것
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    functions.reverse()
    derivatives.reverse()
    product = 1
    for f, df in zip(functions, derivatives):
        product *= df(x)
        x = f(x)
    return product
