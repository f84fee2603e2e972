# belief: tensor-returned
# hint: 돌려준 값의 type을 출력해 보세요. 이 단원에는 텐서가 필요합니까?
# read: 연습 2의 지킬 것
# fails: test, hidden
import tensorflow as tf

def chain_derivative(functions, derivatives, x):
    value, product = x, tf.constant(1.0)
    for function, derivative in zip(functions, derivatives):
        product = product * float(derivative(value))
        value = function(value)
    return product
