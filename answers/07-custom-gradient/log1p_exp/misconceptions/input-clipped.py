# name: x를 잘라 계산함
# belief: 지수에 넣을 x를 자르면 결과가 거의 같다.
# hint: x = 100과 x = 80에서 값은 같아야 합니까?
# read: 큰 수에서도 맞게
# fails: test, hidden
# needs: minimum | clip_by_value | clip
def log1p_exp(x):
    return tf.math.log(1.0 + tf.exp(tf.minimum(x, 80.0)))
