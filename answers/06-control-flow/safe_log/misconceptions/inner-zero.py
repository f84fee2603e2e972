# name: log에 0을 넣음
# belief: 나쁜 자리를 0으로 바꾸면 log도 0이 된다.
# hint: 안쪽에서 바꾼 수를 log에 넣으면 얼마입니까? log의 값이 0이 되는 수는 무엇입니까?
# read: 고치기
# needs: where | relu | maximum | Mult | multiply
# fails: test, hidden
def safe_log(x):
    return tf.math.log(tf.where(x > 0.0, x, 0.0))
