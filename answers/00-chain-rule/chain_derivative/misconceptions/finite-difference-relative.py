# name: 간격을 x에 맞춘 차분을 씀
# belief: 간격을 x에 맞추어 고르면 수치 미분으로도 언제나 같은 값을 얻는다.
# hint: 중간값이 아주 크면 x의 작은 변화가 유효 숫자에 남습니까? 받은 derivatives는 코드의 어디에 쓰였습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: hidden
def chain_derivative(functions, derivatives, x):
    x = float(x)
    h = 1e-6 * max(abs(x), 1e-6)
    def composed(v):
        for function in functions:
            v = function(v)
        return v
    return (composed(x + h) - composed(x - h)) / (2 * h)
