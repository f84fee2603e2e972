# style: 비에트의 곱 (where 없음): sinc x = cos(x/2) sinc(x/2), 재귀
def safe_sinc(x):
    def part(z, k):
        return 1.0 - z * z / 6.0 if k == 0 else tf.cos(z / 2.0) * part(z / 2.0, k - 1)
    return part(tf.convert_to_tensor(x), 10)
