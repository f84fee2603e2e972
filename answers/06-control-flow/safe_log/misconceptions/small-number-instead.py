# name: 작은 수의 log로 대신함
# belief: 0 대신 아주 작은 수를 넣으면 log도 거의 0이다.
# hint: 0에서의 값을 출력해 보세요. 작은 수의 log는 0에 가깝습니까?
# read: 연습 4
# needs: maximum | clip_by_value
# fails: test, hidden
def safe_log(x):
    return tf.math.log(tf.maximum(x, 1e-7))
