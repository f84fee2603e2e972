# belief: always-a-vector
# hint: x의 형상이 ()이면 하나씩 꺼낼 수 있습니까? 연습의 지킬 것에서 x의 형상을 다시 보세요.
# read: 연습 7
# needs: map_fn
# fails: test, hidden
def safe_sinc(x):
    return tf.map_fn(lambda item: 1.0 - item**2 / 6.0 if item == 0.0 else tf.sin(item) / item, x)
