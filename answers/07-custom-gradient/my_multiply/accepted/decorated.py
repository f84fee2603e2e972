# style: 함수 자신을 감싸고 튜플을 바로 돌려준다
@tf.custom_gradient
def my_multiply(a, b):
    return a * b, lambda upstream: (upstream * b, upstream * a)
