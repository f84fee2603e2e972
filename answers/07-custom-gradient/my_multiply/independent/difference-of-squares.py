# route: 합과 차의 제곱으로 곱을 구한다
def my_multiply(a, b):
    return (tf.square(a + b) - tf.square(a - b)) / 4.0
