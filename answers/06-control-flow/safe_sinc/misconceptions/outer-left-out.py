# belief: outer-left-out
# hint: 0에서의 값을 출력해 보세요. 안쪽에서 바꾼 수의 sin x/x이 그대로 남지 않았습니까?
# read: 고치기
# needs: where
# fails: test, hidden
def safe_sinc(x):
    safe = tf.where(x == 0.0, 1.0, x)
    return tf.sin(safe) / safe
