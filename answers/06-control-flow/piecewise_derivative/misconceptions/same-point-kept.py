# name: 같은 점의 결과를 다시 씀
# belief: 같은 점에서는 f를 다시 부르지 않아도 된다.
# hint: xs에 같은 점이 두 번 있을 때 f를 모두 몇 번 부릅니까? 연습 1의 지킬 것을 다시 보세요.
# read: 연습 1
# needs: if | cache | lru_cache | setdefault | set
# fails: test, hidden
def piecewise_derivative(f, xs):
    slopes = {}
    for x in xs:
        v = tf.Variable(x, dtype=tf.float32)
        if float(v) not in slopes:
            with tf.GradientTape() as tape:
                y = f(v)
            slopes[float(v)] = tape.gradient(y, v)
    return [slopes[float(tf.Variable(x, dtype=tf.float32))] for x in xs]
