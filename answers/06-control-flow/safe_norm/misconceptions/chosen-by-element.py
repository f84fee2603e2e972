# name: 원소마다 길이를 고름
# belief: 조건이 벡터여도 결과는 길이 하나다.
# hint: 조건의 형상을 출력해 보세요. 벡터인 조건으로 고르면 결과는 수 하나입니까?
# read: 7) 길이
# needs: where
# fails: test, hidden
def safe_norm(x):
    return tf.where(x == 0.0, 0.0, tf.norm(x))
