# belief: argument-changed
# hint: 같은 목록으로 두 번 불러 보세요. pop이나 reverse는 받은 목록 자신을 바꿉니다.
# read: 연습 2의 지킬 것
# fails: test, hidden
def chain_derivative(functions, derivatives, x):
    product = 1.0
    while functions:
        function, derivative = functions.pop(0), derivatives.pop(0)
        product *= derivative(x)
        x = function(x)
    return product
