# name: 유한 차분을 씀
# belief: 수치 미분으로도 같은 값을 얻는다.
# hint: 값이 아주 크거나 정의역의 가장자리 가까이에서는 두 점의 차이가 믿을 수 없게 됩니다. 받은 도함수를 쓰세요.
# read: 자동 미분은 수치 미분이 아닙니다
# fails: hidden
def chain_derivative(functions, derivatives, x, h=1e-6):
    def composed(v):
        for function in functions:
            v = function(v)
        return v
    return (composed(x + h) - composed(x - h)) / (2 * h)
