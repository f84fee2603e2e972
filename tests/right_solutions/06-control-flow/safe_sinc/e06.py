# style: 나눗셈이 없는 재귀: sin x / x = cos(x/2) cos(x/4) cos(x/8) …
def safe_sinc(x, depth=20):
    if depth == 0:
        return tf.ones_like(x)
    half = x / 2.0
    return tf.cos(half) * safe_sinc(half, depth - 1)
