# name: 그래디언트 대신 x를 자름
# belief: x를 자르고 값만 되돌려 놓으면 그래디언트가 잘린다.
# hint: x = 2.5가 범위를 벗어난 곳에서 clip_by_value(x)의 그래프는 평평합니다. 잘라야 하는 것은 x입니까, 뒤에서 내려온 상류입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: stop_gradient, clip_by_value | clip | minimum | maximum
def clip_gradient(x, limit):
    clipped = tf.clip_by_value(x, -limit, limit)
    return clipped + tf.stop_gradient(x - clipped)
