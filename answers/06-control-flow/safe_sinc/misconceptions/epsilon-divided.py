# name: 작은 수를 더해 나눔
# belief: 0으로 나누지만 않으면 미분해도 안전하다.
# hint: 두 번 미분한 값을 출력해 보세요. 아주 가까운 두 수를 빼고 작은 수로 나누면 자릿수가 남습니까?
# read: 8)
# needs: Add | add
# unless: where, cast
# fails: test, hidden
def safe_sinc(x):
    safe = x + 1e-7
    return tf.sin(safe) / safe
