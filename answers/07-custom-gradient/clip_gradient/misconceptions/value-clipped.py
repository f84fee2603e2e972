# name: 값을 자름
# belief: x를 자르면 그래디언트도 함께 잘린다.
# hint: 값은 어떻게 되어야 합니까? 자를 것은 정방향의 수입니까, 역방향의 수입니까?
# read: 그래디언트를 자르기
# fails: test, hidden
def clip_gradient(x, limit):
    return tf.clip_by_value(x, -limit, limit)
