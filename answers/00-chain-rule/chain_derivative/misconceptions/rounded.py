# belief: rounded
# hint: 결과가 0.001보다 작을 때 반올림하면 몇 자리가 남습니까?
# read: 연습 2의 지킬 것
# fails: hidden
def chain_derivative(functions, derivatives, x):
    value, product = x, 1.0
    for function, derivative in zip(functions, derivatives):
        product *= derivative(value)
        value = function(value)
    return round(float(product), 5)
