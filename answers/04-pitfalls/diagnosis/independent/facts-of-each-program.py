# route: 프로그램마다 손으로 확인한 사실 하나씩; 소스에서 대상까지 따라가 처음 막히는 곳
import numpy as np
import tensorflow as tf


def _of(**facts):
    [cause] = [name for name, true in facts.items() if true]
    return cause.replace("_", " ")


def _a():
    x = tf.constant(4.0)
    return _of(감시하지_않음=not isinstance(x, tf.Variable))  # nor is there a watch


def _b():
    x = tf.Variable([1.0, 2.0, 3.0])
    n = tf.cast(x, tf.int32)
    return _of(정수_자료형=n.dtype.is_integer, NumPy_사용=isinstance(n, np.ndarray))


def _c():
    program = ["outer on", "inner on", "y = x ** 3", "inner off", "outer off", "dydx"]
    return _of(테이프_밖_계산=program.index("dydx") > program.index("outer off"))


def _d():
    asked, persistent = ["y", "z"], False
    return _of(다_쓴_테이프=len(asked) > 1 and not persistent)


def _e():
    s = np.exp(tf.Variable([0.0, 1.0]))
    return _of(NumPy_사용=isinstance(s, np.ndarray), 정수_자료형=s.dtype.kind == "i")


def _f():
    x = tf.Variable(2.0)
    x = x - 0.1 * 4.0  # the slope of x ** 2 at 2, as in the first round
    return _of(텐서로_덮어씀=not isinstance(x, tf.Variable))


def _g():
    def y(a, b):
        return b**2

    return _of(연결되지_않음=all(y(1.0 + h, 2.0) == y(1.0, 2.0) for h in (-0.5, 0.5)))


def _h():
    accessed, watched = {"x", "w"}, {"w"}  # watch_accessed_variables=False: none but those that are named
    return _of(감시하지_않음="x" in accessed - watched)


diagnosis = dict(zip("ABCDEFGH", (program() for program in (_a, _b, _c, _d, _e, _f, _g, _h))))
