# route: 길마다 곱할 수를 IEEE 754의 규칙으로 곱하고 더한다
import math

_inf = math.inf


def _told(*paths):
    """The sum over the paths of the product of what each multiplies by; None where there is no path."""
    total = sum(math.prod(path) for path in paths)
    return None if not paths else "NaN" if math.isnan(total) else float(total)


nan_answer = {
    "A": _told((0.0, _inf), (1.0, 5.0)),
    "B": _told((0.0, -_inf)),
    "C": _told((0.0,), (1.0, 5.0)),  # the gradient of tf.sqrt is 0 where 0 comes down
    "D": _told((0.0, _inf), (1.0, 5.0)),
    "E": _told((0.0, math.cos(1.0) - math.sin(1.0), 0.0)),
    "F": _told((1.0, _inf, 0.0)),
    "G": _told(),
    "H": _told(),
}
