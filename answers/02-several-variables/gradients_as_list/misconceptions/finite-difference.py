# belief: finite-difference
# hint: 함수를 몇 번 불렀습니까? 테이프는 한 번의 계산을 기록하여 모두 미분합니다.
# read: EX 5
# fails: test, hidden
def gradients_as_list(f, values):
    xs = [tf.cast(v, tf.float32) for v in values]
    h, result = 1e-3, []
    for i in range(len(xs)):
        up = [x + h if j == i else x for j, x in enumerate(xs)]
        down = [x - h if j == i else x for j, x in enumerate(xs)]
        result.append((f(*up) - f(*down)) / (2 * h))
    return result
