# name: 작은 수를 더함
# belief: 작은 수를 더하면 log가 안전해진다.
# hint: 0에서의 값과 음수에서의 값을 출력해 보세요. 작은 수를 더한 뒤에도 음수는 음수입니다.
# read: 연습 4
# needs: Add | add
# fails: test, hidden
def safe_log(x):
    return tf.math.log(x + 1e-7)
