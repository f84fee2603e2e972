# belief: finite-difference
# hint: 값이 아주 크거나 정의역의 가장자리에 가까우면 두 점의 차이를 믿을 수 있습니까? 받은 derivatives는 코드의 어디에 쓰였습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def chain_derivative(functions, derivatives, x, h=1e-6):
    def composed(v):
        for function in functions:
            v = function(v)
        return v
    return (composed(x + h) - composed(x - h)) / (2 * h)
