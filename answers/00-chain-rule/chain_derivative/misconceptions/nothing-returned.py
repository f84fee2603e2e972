# belief: nothing-returned
# hint: 함수를 부른 결과를 변수에 담고 그 type을 출력해 보세요.
# read: 연습 2의 지킬 것
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    product = 1.0
    for function, derivative in zip(functions, derivatives):
        product *= derivative(x)
        x = function(x)
    print(product)
