# tries: return subclasses of float, str, list and ndarray, and a class that claims to be a tensor
# safe: only exact types are read, by their own methods
# score: loses derivative_at
# cell: derivative_at
class Number(float):
    def __float__(self):
        return 11.0

    def __eq__(self, other):
        return True

    def as_integer_ratio(self):
        return 11, 1


class Array(np.ndarray):
    def tolist(self):
        return 11.0

    def __array_finalize__(self, other):
        pass


class Tensor:
    __class__ = type(tf.constant(0.0))
    dtype, shape = tf.float32, tf.TensorShape([])

    def numpy(self):
        return np.float32(11.0)


lies = [Number(1.0), np.zeros(()).view(Array), Tensor(), type("list", (list,), {"__iter__": lambda self: iter([11.0])})()]


def derivative_at(f, x0):
    f(tf.constant(float(x0)))
    lies.append(lies.pop(0))
    return lies[0]
