# belief: adds a tiny eps to x instead of where: no 0/0, so believes it is enough
# cause: 작은 수를 더해 나눔
def safe_sinc(x):
    s = x + 1e-8
    return tf.sin(s) / s
