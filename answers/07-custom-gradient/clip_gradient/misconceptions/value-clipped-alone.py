# name: 그래디언트 대신 값을 자름
# belief: 값을 자르면 돌아가는 그래디언트도 그 범위에 든다.
# hint: x = 2.5이면 값은 얼마여야 합니까? 상류 5는 어디에서 잘립니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    clipped = tf.clip_by_value(x, -limit, limit)
    return x + tf.stop_gradient(clipped - x)
