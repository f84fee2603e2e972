# style: Python conditional expression; at the zero vector returns the sum of squares itself (value 0, gradient 2x = 0)
class _Norm:
    def __call__(self, x):
        s = tf.tensordot(x, x, axes=1)
        return s ** 0.5 if s > 0.0 else s

safe_norm = _Norm()
