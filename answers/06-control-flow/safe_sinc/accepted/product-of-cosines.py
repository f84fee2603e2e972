# style: 나누지 않고 cos(x/2), cos(x/4), …의 곱으로 구한다
def safe_sinc(x):
    product = tf.ones_like(x)
    for k in range(1, 15):
        product *= tf.cos(x / 2.0**k)
    return product
