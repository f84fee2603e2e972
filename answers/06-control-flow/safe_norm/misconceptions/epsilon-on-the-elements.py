# name: 작은 수를 원소에 더함
# belief: 원소에 아주 작은 수를 더하면 영벡터가 아니므로 안전하다.
# hint: 영벡터의 원소마다 같은 수를 더하면 방향이 없는 벡터입니까? 그때의 그래디언트를 출력해 보세요.
# read: 7) 길이
# needs: Add | add
# fails: test, hidden
def safe_norm(x):
    return tf.norm(x + 1e-12)
