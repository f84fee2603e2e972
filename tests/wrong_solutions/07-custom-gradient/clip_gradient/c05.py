# belief: 연습 1의 stop_gradient 꼴에 clip_by_value(x)를 넣으면 그래디언트가 잘린다고 믿음
# cause: 그래디언트 대신 x를 자름
def clip_gradient(x, limit):
    clipped = tf.clip_by_value(x, -limit, limit)
    return clipped + tf.stop_gradient(x - clipped)
