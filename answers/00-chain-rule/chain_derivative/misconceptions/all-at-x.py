# belief: every-slope-at-x
# hint: 바깥 함수가 실제로 받은 값은 무엇입니까? 그림의 화살표 왼쪽에 있는 값을 보세요.
# read: Chain Rule(연쇄 법칙)
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    product = 1.0
    for derivative in derivatives:
        product *= derivative(x)
    return product
