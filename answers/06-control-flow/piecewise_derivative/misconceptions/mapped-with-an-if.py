# name: if가 있는 함수를 vectorized_map에 넣음
# belief: vectorized_map은 점마다 따로 길을 고른다.
# hint: vectorized_map은 점마다 파이썬 코드를 따로 실행합니까? if가 고를 길은 점마다 다릅니다.
# read: 1) 제어 흐름
# needs: vectorized_map
# fails: test, hidden
def piecewise_derivative(f, xs):
    x = tf.constant([float(point) for point in xs])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.vectorized_map(f, x)
    return tape.gradient(y, x)
