# belief: numpy-in-the-middle
# hint: NumPy로 한 계산을 테이프가 기록합니까?
# read: 모든 연습에서 지킬 것
# needs: np | numpy
# fails: test, hidden
def safe_sinc(x):
    return tf.constant(np.sinc(x.numpy() / np.pi), dtype=tf.float32)
