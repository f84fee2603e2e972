# belief: numpy-in-the-middle
# hint: np.linalg.norm으로 한 계산을 테이프가 기록합니까?
# read: 모든 연습에서 지킬 것
# needs: np | numpy
# fails: test, hidden
def safe_norm(x):
    return tf.constant(np.linalg.norm(x.numpy()), dtype=tf.float32)
