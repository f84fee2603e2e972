# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프로 하면 몇 번이면 됩니까?
# read: 모든 연습에서 지킬 것
# fails: test, hidden
def jacobian_of(f, x):
    h = 1e-2
    columns = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in tf.eye(len(x))]
    return tf.stack(columns, axis=1)
