# style: Viete/Euler product of cosines, recursive: sinc(x) = cos(x/2) sinc(x/2); no where at all
def safe_sinc(x, depth=12):
    if depth == 0:
        return 1.0 - tf.square(x) / 6.0
    half = x / 2.0
    return tf.cos(half) * safe_sinc(half, depth - 1)
