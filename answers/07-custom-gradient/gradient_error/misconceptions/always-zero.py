# name: 규칙을 쓰지 않음
# belief: 규칙이 있든 없든 그래디언트는 같다.
# hint: 테이프의 그래디언트와 중앙 차분을 모두 구했습니까?
# read: 규칙이 맞는지 확인하기
# fails: test, hidden
# unless: gradient
def gradient_error(f, x):
    return tf.constant(0.0)
